using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Principals;

/// <summary>Who may call this simulator, and all keys that prove it. The first tenancy is the one with an instance to run on.</summary>
internal sealed class Identities : IDisposable
{
    private readonly Residents _first;
    private readonly TokenIssuer _issuer;
    private readonly InstanceAuthority _authority;
    private readonly InstanceMetadata _metadata;
    private readonly SessionTokens _tokens;
    private readonly ProxyMux _proxyMux;

    public Identities(IReadOnlyList<TenancySeed> tenancies, TimeProvider time)
    {
        var residents = tenancies.Select(Residents.Of).ToArray();
        _first = residents[0];
        _issuer = new TokenIssuer(time);
        _authority = new InstanceAuthority(time);
        _metadata = new InstanceMetadata(_first.Instance, tenancies[0], _authority, time);
        _tokens = new SessionTokens(_issuer);
        _proxyMux = new ProxyMux(_issuer, _tokens);
        var keys = new KeyRing(residents, ApiKey.Public, _tokens);
        Signatures = new SignatureVerifier(keys, time);
        Api = new PrincipalApi(
            _metadata,
            new Federation(Signatures, _authority, _tokens),
            new ResourceTokens(residents, SessionKey.Public, keys, Signatures, _issuer, _tokens),
            _proxyMux
        );
    }

    /// <summary>The API signing key of every user.</summary>
    public GeneratedKey ApiKey { get; } = new();

    /// <summary>The key of the sessions that tokens are written to files for.</summary>
    public GeneratedKey SessionKey { get; } = new();

    public SignatureVerifier Signatures { get; }

    public PrincipalApi Api { get; }

    public string SessionToken() => _tokens.Issue(_first.User, SessionKey.Public);

    public string ResourceToken() => _tokens.Issue(_first.Function, SessionKey.Public);

    public string ServiceAccountToken() => _proxyMux.ServiceAccountToken(_first.Workload);

    public void Dispose()
    {
        _metadata.Dispose();
        _authority.Dispose();
        _issuer.Dispose();
        SessionKey.Dispose();
        ApiKey.Dispose();
    }
}
