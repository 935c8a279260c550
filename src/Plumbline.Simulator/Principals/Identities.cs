using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Principals;

/// <summary>Who may call this simulator, and all keys that prove it. The first tenancy is the one with an instance to run on.</summary>
internal sealed class Identities : IDisposable
{
    // Finding large primes is most of what starting takes.
    private readonly GeneratedKey[] _keys = [.. ParallelEnumerable.Range(0, 2).Select(_ => new GeneratedKey())];
    private readonly Residents _first;
    private readonly InstanceAuthority _authority;
    private readonly InstanceMetadata _metadata;
    private readonly SessionTokens _tokens;
    private readonly ProxyMux _proxyMux;

    public Identities(IReadOnlyList<TenancySeed> tenancies, TimeProvider time)
    {
        var residents = tenancies.Select(Residents.Of).ToArray();
        _first = residents[0];
        var issuer = new TokenIssuer(_keys[1], time);
        _authority = new InstanceAuthority(time);
        _metadata = new InstanceMetadata(_first.Instance, tenancies[0], _authority, time);
        _tokens = new SessionTokens(issuer);
        _proxyMux = new ProxyMux(issuer, _tokens);
        var keyRing = new KeyRing(residents, ApiKey.Public, _tokens);
        Signatures = new SignatureVerifier(keyRing, time);
        Api = new PrincipalApi(
            _metadata,
            new Federation(Signatures, _authority, _tokens),
            new ResourceTokens(residents, ApiKey.Public, keyRing, Signatures, issuer, _tokens),
            _proxyMux
        );
    }

    /// <summary>Signs for every user, and for the session and the resource that have their tokens in files.</summary>
    public GeneratedKey ApiKey => _keys[0];

    public SignatureVerifier Signatures { get; }

    public PrincipalApi Api { get; }

    public string SessionToken() => _tokens.Issue(_first.User, ApiKey.Public);

    public string ResourceToken() => _tokens.Issue(_first.Function, ApiKey.Public);

    public string ServiceAccountToken() => _proxyMux.ServiceAccountToken(_first.Workload);

    public void Dispose()
    {
        _metadata.Dispose();
        _authority.Dispose();
        Array.ForEach(_keys, key => key.Dispose());
    }
}
