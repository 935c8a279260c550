using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A simulated tenancy, and our scanner on it.</summary>
internal sealed class SimulatedOci : IAsyncDisposable
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

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

    /// <param name="tenancy">What it holds.</param>
    /// <param name="throttle">As in <c>plumb sim --throttle</c>.</param>
    /// <param name="log">Gets each request when it is answered.</param>
    public static async Task<SimulatedOci> StartAsync(
        TestTenancy tenancy,
        string? throttle = null,
        Action<RecordedRequest>? log = null
    )
    {
        var folder = new TestHome();
        var options = new SimulatorOptions
        {
            Tenancies = [folder.Write("tenancy.json", tenancy.ToJson())],
            Throttle = throttle,
            RequestLog = (request, _) => log?.Invoke(request),
        };
        return new SimulatedOci(
            folder,
            await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken)
        );
    }

    /// <summary>Scans with all waits skipped.</summary>
    public Task<ScanResult> ScanAsync(ScanRequest? request = null, ConnectionOptions? options = null) =>
        ScanAsync(
            request ?? new ScanRequest(),
            options ?? Options,
            new SkippingTime(),
            _ => { },
            TestContext.Current.CancellationToken
        );

    public static async Task<ScanResult> ScanAsync(
        ScanRequest request,
        ConnectionOptions options,
        TimeProvider time,
        Action<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        using var connection = await OciConnection.OpenAsync(options, time, warn: _ => { }, cancellationToken);
        return await new TenancyScanner(connection, Catalog, time).ScanAsync(
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

    private sealed class Reporter(Action<ScanProgress> report) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => report(value);
    }
}
