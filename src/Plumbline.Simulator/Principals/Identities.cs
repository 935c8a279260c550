using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.State;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Principals;

/// <summary>Who may call this simulator, and all keys that prove it. The first tenancy is the one with an instance to run on.</summary>
internal sealed class Identities : IDisposable
{
    private static readonly string[] KeyNames = ["api-key", "token-key"];
    private readonly GeneratedKey[] _keys;
    private readonly bool _areKept;
    private readonly Residents _first;
    private readonly InstanceAuthority _authority;
    private readonly InstanceMetadata _metadata;
    private readonly SessionTokens _tokens;
    private readonly ProxyMux _proxyMux;
    private readonly DelegationTokens _delegations;

    /// <param name="tenancies">Whose users and resources may call.</param>
    /// <param name="time">The clock that signatures and tokens are held against.</param>
    /// <param name="secrets">The keys of an earlier start.</param>
    /// <param name="find">A tenancy as it is now, by its id.</param>
    public Identities(
        IReadOnlyList<TenancySeed> tenancies,
        TimeProvider time,
        KeptSecrets secrets,
        Func<string, TenancyState?> find
    )
    {
        _areKept = secrets.AreKept;
        _keys =
        [
            .. KeyNames.AsParallel().AsOrdered().Select(name => new GeneratedKey(secrets.Get(name, SpareKeys.Take))),
        ];
        var residents = tenancies.Select(Residents.Of).ToArray();
        _first = residents[0];
        var issuer = new TokenIssuer(_keys[1], time);
        _authority = new InstanceAuthority(time, secrets);
        _metadata = new InstanceMetadata(_first.Instance, tenancies[0], _authority, time);
        _tokens = new SessionTokens(issuer);
        _proxyMux = new ProxyMux(issuer, _tokens);
        _delegations = new DelegationTokens(issuer);
        var keyRing = new KeyRing(new RegisteredKeys(find), _tokens);
        Signatures = new SignatureVerifier(keyRing, _delegations, time);
        Api = new PrincipalApi(
            _metadata,
            new Federation(Signatures, _authority, _tokens),
            new ResourceTokens(residents, ApiKey.Public, keyRing, Signatures, issuer, _tokens),
            _proxyMux
        );
    }

    /// <summary>A tenancy with the user that its clients are, and with the key that its users have.</summary>
    public TenancySeed Completed(TenancySeed seed) =>
        GeneratedUser.AddedTo(seed, ApiKey.Public.Fingerprint, ApiKey.PublicPem);

    /// <summary>Signs for every user, and for the session and the resource that have their tokens in files.</summary>
    public GeneratedKey ApiKey => _keys[0];

    public SignatureVerifier Signatures { get; }

    public PrincipalApi Api { get; }

    public string SessionToken() => _tokens.Issue(_first.User, ApiKey.Public);

    public string ResourceToken() => _tokens.Issue(_first.Function, ApiKey.Public);

    public string ServiceAccountToken() => _proxyMux.ServiceAccountToken(_first.Workload);

    /// <summary>By which the user lets the instance speak for them.</summary>
    public string DelegationToken() => _delegations.Issue(_first.User);

    public void Dispose()
    {
        _metadata.Dispose();
        _authority.Dispose();
        Array.ForEach(_keys, _areKept ? key => key.Dispose() : SpareKeys.GiveBack);
    }
}
