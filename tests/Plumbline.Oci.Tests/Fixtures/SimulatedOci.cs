using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Kms;
using Plumbline.Simulator;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A simulated tenancy, and our scanner on it.</summary>
internal sealed class SimulatedOci : IAsyncDisposable
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

    /// <summary>One rule, so that tests of how resources are found stay as they are while rules come and go.</summary>
    private static readonly RuleCatalog Audit = RuleCatalog.Of(new KeyProtectionMode());

    private readonly TestHome _home;
    private readonly SimulatorServer _server;

    private SimulatedOci(TestHome home, SimulatorServer server)
    {
        _home = home;
        _server = server;
    }

    public ClientEnvironment Environment => _server.Environment;

    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    /// <summary>All regions under their real names, by way of the simulator's proxy.</summary>
    public ConnectionOptions Options =>
        _home.Options with
        {
            ConfigFile = Environment.ConfigFile,
            CertBundle = Environment.CertBundle,
            Proxy = Environment.ProxyUrl,
        };

    /// <summary>The rules there are; null for ours. Where a scan names none of them, OCI-KMS-004 runs.</summary>
    public RuleCatalog? Rules { get; init; }

    /// <param name="tenancy">What it holds.</param>
    /// <param name="throttle">As in <c>plumb sim --throttle</c>.</param>
    /// <param name="log">Gets each request when it is answered.</param>
    public static Task<SimulatedOci> StartAsync(
        TestTenancy tenancy,
        string? throttle = null,
        Action<RecordedRequest>? log = null
    ) =>
        StartAsync(
            tenancy,
            new SimulatorOptions { Throttle = throttle, RequestLog = (request, _) => log?.Invoke(request) }
        );

    public static async Task<SimulatedOci> StartAsync(
        TestTenancy tenancy,
        SimulatorOptions options,
        RuleCatalog? rules = null
    )
    {
        var folder = new TestHome();
        var served = options with { Tenancies = [folder.Write("tenancy.json", tenancy.ToJson())] };
        var server = await SimulatorServer.StartAsync(served, TestContext.Current.CancellationToken);
        return new SimulatedOci(folder, server) { Rules = rules };
    }

    /// <summary>A tenancy as <c>--tenancy</c> names it.</summary>
    public static async Task<SimulatedOci> StartAsync(SimulatorOptions options) =>
        new(new TestHome(), await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken));

    /// <summary>Asks for a change in a signed request to the home region, and gives what came of it.</summary>
    /// <param name="url">A path below the simulator's root, or a vault's own address.</param>
    public Task<JsonElement> PostAsync(string url, string body) => SendAsync(HttpMethod.Post, url, body);

    public Task<JsonElement> PutAsync(string url, string body) => SendAsync(HttpMethod.Put, url, body);

    /// <summary>Back to the tenancy of the start.</summary>
    public Task ResetAsync() => PostAsync("/_sim/reset", "");

    /// <param name="faults">As <c>POST /_sim/faults</c> takes them.</param>
    public Task WeatherAsync(string faults) => PostAsync("/_sim/faults", faults);

    public Task<JsonElement> GetAsync(string url) => SendAsync(HttpMethod.Get, url, body: null);

    /// <summary>Scans with all waits skipped.</summary>
    public Task<ScanResult> ScanAsync(ScanRequest? request = null, ConnectionOptions? options = null) =>
        ScanAsync(
            request ?? new ScanRequest(),
            options ?? Options,
            new SkippingTime(),
            _ => { },
            TestContext.Current.CancellationToken,
            Rules
        );

    public static async Task<ScanResult> ScanAsync(
        ScanRequest request,
        ConnectionOptions options,
        TimeProvider time,
        Action<ScanProgress> progress,
        CancellationToken cancellationToken,
        RuleCatalog? rules = null
    )
    {
        var ours = request.RuleIds.Count == 0 ? Audit : Catalog;
        using var connection = await OciConnection.OpenAsync(options, time, warn: _ => { }, cancellationToken);
        return await new TenancyScanner(connection, rules ?? ours, time).ScanAsync(
            request,
            new Reporter(progress),
            cancellationToken
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    private async Task<JsonElement> SendAsync(HttpMethod method, string url, string? body)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var signer = Signer.FromConfig(Environment.ConfigFile);
        using var request = signer.Sign(method, new Uri(Environment.RootUrl, url), body);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private sealed class Reporter(Action<ScanProgress> report) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => report(value);
    }
}
