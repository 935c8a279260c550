namespace Plumbline.Simulator.Http;

internal enum SiteKind
{
    /// <summary>The loopback address: every service of the home region.</summary>
    Root,

    /// <summary>A service of a region, by its host name.</summary>
    Service,

    /// <summary>A vault's own endpoint.</summary>
    Vault,

    /// <summary>An identity domain's own endpoint.</summary>
    IdentityDomain,

    /// <summary>A host that nothing is simulated for.</summary>
    Other,
}
