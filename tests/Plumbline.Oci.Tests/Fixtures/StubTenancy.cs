using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A tenancy of one region whose every answer a test may replace by anything.</summary>
internal sealed class StubTenancy : IAsyncDisposable
{
    public const string Apps = "ocid1.compartment.oc1..apps";

    private readonly TestHome _home = TestHome.WithProfile();
    private readonly StubServer _server;

    public StubTenancy() => _server = new StubServer(Answer);

    /// <summary>What answers a request in place of the tenancy; null leaves it to the tenancy.</summary>
    public Func<StubRequest, StubAnswer?> Instead { get; set; } = _ => null;

    public string Tenancy { get; set; } = $$"""{"id": "{{TestHome.Tenancy}}", "name": "test"}""";

    public string Regions { get; set; } =
        """[{"regionName": "us-ashburn-1", "status": "READY", "isHomeRegion": true}]""";

    public string Compartments { get; set; } =
        $$"""[{"id": "{{Apps}}", "compartmentId": "{{TestHome.Tenancy}}", "name": "apps", "lifecycleState": "ACTIVE"}]""";

    /// <summary>The vaults of the root; <c>$URL</c> is the server.</summary>
    public string Vaults { get; set; } =
        $$"""
            [{"id": "v", "compartmentId": "{{TestHome.Tenancy}}", "lifecycleState": "ACTIVE", "vaultType": "DEFAULT", "managementEndpoint": "$URL"}]
            """;

    /// <summary>The vaults with the server's address in them.</summary>
    public string VaultsAsServed => Vaults.Replace("$URL", _server.Url.ToString(), StringComparison.Ordinal);

    public string Usage { get; set; } = """{"keyCount": 2, "softwareKeyCount": 0}""";

    public string KeysOfRoot { get; set; } = Key("root", TestHome.Tenancy);

    public string KeysOfApps { get; set; } = Key("apps", Apps);

    public IReadOnlyList<StubRequest> Requests => _server.Requests;

    public ConnectionOptions Options => _home.Options with { Endpoint = _server.Url.ToString() };

    /// <summary>What Search answers; null for 404.</summary>
    public string? Search { get; set; }

    /// <summary>How many vaults OCI counts, by the limit's name; null for 404.</summary>
    public Func<string, string?> Counts { get; set; } = _ => null;

    /// <summary>The rules that run; OCI-KMS-004 unless a test says otherwise.</summary>
    public RuleCatalog? Rules { get; set; }

    /// <summary>The clock of the scan; by default every wait is over at once.</summary>
    public TimeProvider Time { get; set; } = new SkippingTime();

    public Task<ScanResult> ScanAsync(
        DiscoveryMode mode = DiscoveryMode.Auto,
        CancellationToken? cancellationToken = null
    ) =>
        SimulatedOci.ScanAsync(
            new ScanRequest { Discovery = mode },
            Options,
            Time,
            _ => { },
            cancellationToken ?? TestContext.Current.CancellationToken,
            Rules
        );

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    public static string Key(string name, string compartmentId) =>
        $$"""[{"id": "{{name}}", "compartmentId": "{{compartmentId}}", "displayName": "{{name}}", "lifecycleState": "ENABLED", "protectionMode": "HSM"}]""";

    private StubAnswer Answer(StubRequest request) =>
        Instead(request)
        ?? (
            BodyOf(request.Target) is { } body
                ? StubAnswer.Json(body)
                : StubAnswer.Error(404, "NotAuthorizedOrNotFound", "Not here.")
        );

    private string? BodyOf(string target)
    {
        var isOfApps = target.EndsWith(Apps, StringComparison.Ordinal);
        return target switch
        {
            _ when target.EndsWith("/regionSubscriptions", StringComparison.Ordinal) => Regions,
            _ when target.StartsWith("/20160918/tenancies/", StringComparison.Ordinal) => Tenancy,
            _ when target.StartsWith("/20160918/compartments", StringComparison.Ordinal) => Compartments,
            _ when target.EndsWith("/usage", StringComparison.Ordinal) => Usage,
            _ when target.StartsWith("/20180409/resources", StringComparison.Ordinal) => Search,
            _ when target.StartsWith("/20190729/", StringComparison.Ordinal) => Counts(target.Split('/')[5]),
            _ when target.StartsWith("/20180608/vaults", StringComparison.Ordinal) => isOfApps ? "[]" : VaultsAsServed,
            _ => isOfApps ? KeysOfApps : KeysOfRoot,
        };
    }
}
