using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.State;
using Plumbline.Simulator.Tenancies;
using Plumbline.Simulator.Watching;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator;

/// <summary>An OCI that runs in this process: signed requests in, OCI's answers out, on loopback only.</summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    private const int AttemptsAtFreePorts = 20;

    private readonly RequestLog _requests;
    private readonly CertificateAuthority _authority;
    private readonly Credentials _credentials;
    private readonly Identities _identities;
    private readonly SimulatorOptions _options;
    private readonly SimulatedClock _clock;
    private readonly Simulation _simulation;
    private readonly StateStore? _store;
    private readonly IReadOnlyList<TenancySeed> _seeds;
    private readonly Climate _climate;
    private readonly Func<int, int> _settlePort;
    private TokenRenewal? _renewal;
    private WebApplication? _app;

    private SimulatorServer(SimulatorOptions options, IReadOnlyList<TenancySeed> seeds, Func<int, int> settlePort)
    {
        _settlePort = settlePort;
        _options = options;
        _requests = new RequestLog(options.RequestLog);
        _clock = new SimulatedClock(options.TimeProvider);
        _seeds = seeds;
        _climate = ClimateReader.Read(options, seeds);
        _credentials = new Credentials(options.StateDirectory);
        _store = options.StateDirectory is { } folder ? StateStore.Open(folder, options.LoadSqlite) : null;
        var secrets = new KeptSecrets(_store);
        _authority = new CertificateAuthority(secrets);
        _identities = new Identities(seeds, options.TimeProvider, secrets, id => _simulation!.Find(id));
        _simulation = new Simulation([.. seeds.Select(_identities.Completed)], _clock, _store, options.SearchLag);
    }

    /// <summary>What a client needs to come here.</summary>
    public ClientEnvironment Environment { get; private set; } = null!;

    /// <summary>What is simulated, and how far.</summary>
    internal Behaviours Behaviours { get; private set; } = null!;

    /// <summary>What was asked so far, oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _requests.All;

    /// <summary>Reads the tenancies and serves them until disposed.</summary>
    /// <exception cref="TenancyFileException">A tenancy file can't be served.</exception>
    /// <exception cref="WeatherException">The weather can't be had as ordered.</exception>
    /// <exception cref="PortException">A port is taken.</exception>
    public static Task<SimulatorServer> StartAsync(
        SimulatorOptions options,
        CancellationToken cancellationToken = default
    ) => StartAsync(options, Ports.Settle, cancellationToken);

    /// <summary>The same with another way to settle on a port.</summary>
    internal static async Task<SimulatorServer> StartAsync(
        SimulatorOptions options,
        Func<int, int> settlePort,
        CancellationToken cancellationToken
    )
    {
        var server = new SimulatorServer(options, Load(options.Tenancies), settlePort);
        try
        {
            await server.ServeAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is { } app)
        {
            // Clients keep connections open; nothing they may still be waiting for is worth waiting for.
            using var now = new CancellationTokenSource();
            await now.CancelAsync();
            await app.StopAsync(now.Token);
            await app.DisposeAsync();
            _app = null;
        }

        _renewal?.Dispose();
        _credentials.Dispose();
        _store?.Dispose();
        _authority.Dispose();
        _identities.Dispose();
    }

    private static TenancySeed[] Load(IReadOnlyList<string> sources)
    {
        var seeds = sources.SelectMany(TenancySource.Load).ToArray();
        if (seeds.GroupBy(seed => seed.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
        {
            throw new TenancyFileException($"Two tenancies have the id {Node.Quote(twice.Key)}; give each its own.");
        }

        return seeds;
    }

    private async Task ServeAsync(CancellationToken cancellationToken)
    {
        var addresses = new VaultAddresses();
        // Those that calls have made too: clients may know their addresses since before a restart.
        foreach (var tenancy in _simulation.Tenancies)
        {
            foreach (var vault in tenancy[ResourceTypes.Vaults].All)
            {
                addresses.AddressOf(tenancy.Id, vault);
            }
        }

        // Whoever finds it serving finds the files too.
        _credentials.Write(_seeds, _identities, _authority.BundlePem);
        var listeners = await ListenAsync(addresses, cancellationToken);
        _renewal = new TokenRenewal(() => _credentials.WriteTokens(_identities), _options.Log, _options.TimeProvider);
        Environment = Describe(listeners);
        _credentials.Announce(Environment);
    }

    // Between settling on a free port and listening on it someone else may take it: then there are others.
    private async Task<Listeners> ListenAsync(VaultAddresses addresses, CancellationToken cancellationToken)
    {
        var isFree = _options.HttpsPort == 0 || _options.HttpPort == 0;
        for (var attempts = isFree ? AttemptsAtFreePorts : 1; ; attempts--)
        {
            var (https, http) = (_settlePort(_options.HttpsPort), _settlePort(_options.HttpPort));
            var listeners = new Listeners(https, http, addresses.All);
            try
            {
                _app = await listeners.StartAsync(
                    _authority,
                    Dispatcher(addresses, http).HandleAsync,
                    cancellationToken
                );
                return listeners;
            }
            catch (IOException problem) when (problem.InnerException is AddressInUseException)
            {
                if (attempts == 1)
                {
                    throw new PortException(http, problem);
                }
            }
        }
    }

    private Dispatcher Dispatcher(VaultAddresses addresses, int httpPort)
    {
        var endpoints = new VaultEndpoints(addresses, httpPort);
        var (delay, lag) = (_options.LifecycleDelay, _options.SearchLag);
        Behaviours = new Behaviours(endpoints, KeySecret.Of(_store), delay, lag);
        var gate = new Gate(_identities.Signatures, _simulation, addresses, Behaviours, _clock);
        var journal = new Journal(_options.Log, _options.TimeProvider);
        var wayIn = new WayInApi(_simulation, () => Environment);
        var watch = new WatchApi(_simulation, _requests, _climate, new WeatherApi(_climate, _seeds), wayIn);
        return new Dispatcher(gate, Behaviours, watch, _identities.Api, _requests, journal, _climate);
    }

    private ClientEnvironment Describe(Listeners listeners) =>
        new()
        {
            RootUrl = new Uri($"http://127.0.0.1:{listeners.HttpPort}"),
            ProxyUrl = new Uri($"http://127.0.0.1:{listeners.HttpPort}"),
            HttpsUrl = new Uri($"https://127.0.0.1:{listeners.HttpsPort}"),
            ConfigFile = _credentials.ConfigFile,
            CertBundle = _credentials.CertBundle,
            KeyFile = _credentials.KeyFile,
            ResourceTokenFile = _credentials.ResourceTokenFile,
            ServiceAccountTokenFile = _credentials.ServiceAccountTokenFile,
            RegionsConfigFile = _credentials.RegionsConfigFile,
            HomeRegion = _seeds[0].HomeRegion,
            TenancyId = _seeds[0].Id,
        };
}
