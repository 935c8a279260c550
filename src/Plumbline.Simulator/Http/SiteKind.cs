namespace Plumbline.Simulator.Http;

internal enum SiteKind
{
    /// <summary>The loopback address: every service of the home region.</summary>
    Root,
    Identity,
    Kms,
    VaultManagement,

    /// <summary>A host that nothing is simulated for.</summary>
    Other,
}
