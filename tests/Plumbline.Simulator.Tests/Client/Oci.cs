using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Plumbline.Simulator.Tests.Client;

/// <summary>A running simulator with a client at each of its doors: the plain root, and the proxy with real names.</summary>
internal sealed class Oci : IAsyncDisposable
{
    private readonly HttpClient _plain = new(new SocketsHttpHandler { UseProxy = false });
    private readonly HttpClient _proxied;
    private readonly string? _file;

    private Oci(SimulatorServer server, ConcurrentQueue<string> log, string? file)
    {
        (Server, Log, _file) = (server, log, file);
        Signer = Signer.FromConfig(server.Environment.ConfigFile);
        _proxied = new HttpClient(ProxyHandler(server.Environment));
    }

    public SimulatorServer Server { get; }

    /// <summary>What the simulator said, from whichever thread.</summary>
    public ConcurrentQueue<string> Log { get; }

    public Signer Signer { get; set; }

    public string TenancyId => Server.Environment.TenancyId;

    public static Task<Oci> StartAsync(string tenancy = "demo") =>
        StartAsync(new SimulatorOptions { Tenancies = [tenancy] });

    public static async Task<Oci> StartAsync(SimulatorOptions options, string? file = null)
    {
        var log = new ConcurrentQueue<string>();
        return new Oci(await SimulatorServer.StartAsync(options with { Log = log.Enqueue }), log, file);
    }

    /// <summary>Serves a tenancy given as JSON.</summary>
    public static Task<Oci> ServeAsync(string json)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, json);
        return StartAsync(new SimulatorOptions { Tenancies = [file] }, file);
    }

    /// <summary>A path is asked of the root, an https URL through the proxy.</summary>
    public Task<Response> GetAsync(string url) => SendAsync(Signer.Sign(HttpMethod.Get, Absolute(url)));

    public Task<Response> PostAsync(string url, string body, string? retryToken = null)
    {
        var request = Signer.Sign(HttpMethod.Post, Absolute(url), body);
        if (retryToken is not null)
        {
            request.Headers.Add("opc-retry-token", retryToken);
        }

        return SendAsync(request);
    }

    public async Task<Response> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var client = request.RequestUri!.Scheme == "https" ? _proxied : _plain;
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return await Response.ReadAsync(response);
        }
    }

    public Uri Absolute(string url) => url.StartsWith('/') ? new Uri(Server.Environment.RootUrl, url) : new Uri(url);

    public async ValueTask DisposeAsync()
    {
        _plain.Dispose();
        _proxied.Dispose();
        await Server.DisposeAsync();
        if (_file is not null)
        {
            File.Delete(_file);
        }
    }

    private static SocketsHttpHandler ProxyHandler(ClientEnvironment environment)
    {
        var chain = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        chain.CustomTrustStore.ImportFromPemFile(environment.CertBundle);
        var handler = new SocketsHttpHandler { Proxy = new WebProxy(environment.ProxyUrl), UseProxy = true };
        handler.SslOptions.CertificateChainPolicy = chain;
        return handler;
    }
}
