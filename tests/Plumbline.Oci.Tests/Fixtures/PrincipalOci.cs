using Microsoft.Extensions.Time.Testing;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Identity;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A simulated tenancy that is called by others than users, on a clock that it shares with them.</summary>
internal sealed class PrincipalOci : IAsyncDisposable
{
    private readonly TestHome _home = new();
    private readonly SimulatorServer _server;

    private PrincipalOci(SimulatorServer server, FakeTimeProvider clock) => (_server, Clock) = (server, clock);

    public FakeTimeProvider Clock { get; }

    public ClientEnvironment Environment => _server.Environment;

    public static async Task<PrincipalOci> StartAsync(params string[] faults)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var options = new SimulatorOptions
        {
            Tenancies = ["demo"],
            TimeProvider = clock,
            Faults = faults,
        };
        return new PrincipalOci(
            await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken),
            clock
        );
    }

    /// <summary>What a principal of a kind finds in its environment, and nothing that a user has.</summary>
    public ConnectionOptions As(string auth, params (string Name, string Value)[] more)
    {
        var variables = Environment
            .Alternatives.Single(group => group.Variables.Contains(new("OCI_CLI_AUTH", auth)))
            .Variables.ToDictionary();
        foreach (var (name, value) in more)
        {
            variables[name] = value;
        }

        return _home.Options with
        {
            Environment = variables,
            CertBundle = Environment.CertBundle,
            Proxy = Environment.ProxyUrl,
        };
    }

    public Task<OciConnection> OpenAsync(ConnectionOptions options) =>
        OciConnection.OpenAsync(options, Clock, _ => { }, TestContext.Current.CancellationToken);

    /// <summary>The sentence that opening ends with.</summary>
    public async Task<string> FailAsync(ConnectionOptions options) =>
        (await Should.ThrowAsync<ConfigurationException>(() => OpenAsync(options))).Message;

    public static async Task<TenancyDetails> GetTenancyAsync(OciConnection connection)
    {
        var call = new OciCall("identity", "GetTenancy", connection.Endpoints.Identity(connection.Region));
        var answer = await connection.Client.GetAsync(
            new OciRequest(call, $"/20160918/tenancies/{connection.TenancyId}"),
            OciJson.Default.TenancyDetails,
            TestContext.Current.CancellationToken
        );
        return answer.Item;
    }

    /// <summary>How often something was asked for.</summary>
    public int Count(string path) => _server.Requests.Count(request => request.Path == path);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }
}
