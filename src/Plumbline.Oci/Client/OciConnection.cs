using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Authentication.Principals;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Client.Traffic;

namespace Plumbline.Oci.Client;

/// <summary>A tenancy that can be asked: who asks, where, and how.</summary>
public sealed class OciConnection : IDisposable
{
    private readonly Login _login;
    private readonly TimeProvider _time;

    private OciConnection(
        AuthKind auth,
        Login login,
        CurrentCredentials credentials,
        Region region,
        Endpoints endpoints,
        TimeProvider time
    )
    {
        _time = time;
        Auth = auth;
        _login = login;
        Credentials = credentials;
        Region = region;
        Endpoints = endpoints;
    }

    internal AuthKind Auth { get; }

    internal CurrentCredentials Credentials { get; }

    /// <summary>The OCID of the tenancy that is asked.</summary>
    public string TenancyId => Credentials.Latest.Holder.TenancyId;

    /// <summary>The OCID of who asks.</summary>
    public string PrincipalId => Credentials.Latest.Holder.Id ?? "";

    /// <summary>Who asks, for telling one from another; no secret.</summary>
    internal string Identity =>
        $"{Auth} {TenancyId} {Credentials.Latest.Holder.Id} {Credentials.Latest.Holder.Fingerprint}";

    /// <summary>The region that the first calls go to.</summary>
    internal Region Region { get; }

    /// <summary>The moment by the clock that requests are signed by.</summary>
    internal DateTimeOffset Now => _time.GetUtcNow();

    internal RegionDirectory Directory { get; private init; } = null!;

    internal Endpoints Endpoints { get; }

    internal CallLedger Ledger { get; } = new();

    internal OciClient Client { get; private set; } = null!;

    /// <summary>
    /// Reads configuration and key. For principals it also asks who this machine is and gets their session; for others
    /// nothing is sent yet.
    /// </summary>
    /// <param name="options">What the user gave.</param>
    /// <param name="time">The clock.</param>
    /// <param name="warn">Takes sentences about things that work but should be looked at, each once. Called from any thread.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ConfigurationException">Something the user gave cannot be used, or this machine is no such principal.</exception>
    /// <exception cref="SessionExpiredException">The session token has expired.</exception>
    /// <exception cref="OciException">Who gives sessions does not answer, or refuses.</exception>
    public static async Task<OciConnection> OpenAsync(
        ConnectionOptions options,
        TimeProvider time,
        Action<string> warn,
        CancellationToken cancellationToken
    )
    {
        var warnOnce = new OnceOnly(warn);
        var settings = ClientSettingsReader.Read(options, warnOnce.Say);
        var directory = new RegionDirectory(options);
        var chosen = ChosenRegion(settings, directory);
        var proxy = OutboundProxy.Of(options);
        var login = new Login(new PrincipalContext(options, directory, time), settings, proxy, warnOnce.Say);
        CurrentCredentials? credentials = null;
        try
        {
            credentials = await login.OpenAsync(cancellationToken);
            var region = chosen ?? credentials.Latest.Holder.Region ?? directory.Get(settings.Region);
            var endpoints = new Endpoints(region, options.ChosenEndpoint);
            var connection = new OciConnection(settings.Auth, login, credentials, region, endpoints, time)
            {
                Directory = directory,
            };
            connection.Client = connection.CreateClient(
                OciTransport.CreateHandler(proxy, options.ChosenCertBundle),
                new TrafficControl(RateLimit.Of(options), time),
                time
            );
            return connection;
        }
        catch
        {
            credentials?.Dispose();
            login.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        Credentials.Dispose();
        _login.Dispose();
    }

    /// <summary>Users must name tenancy and region, and a mistake in them is told before anything is sent. Principals know theirs.</summary>
    private static Region? ChosenRegion(ClientSettings settings, RegionDirectory directory)
    {
        if (settings.Auth is AuthKind.ApiKey or AuthKind.SecurityToken)
        {
            _ = settings.Tenancy;
            return directory.Get(settings.Region);
        }

        return settings.ChosenRegion is { } name ? directory.Get(name) : null;
    }

    private OciClient CreateClient(SocketsHttpHandler transport, TrafficControl traffic, TimeProvider time)
    {
        var signing = new SigningHandler(new RequestSigner(Credentials, time), Endpoints) { InnerHandler = transport };
        var http = OciTransport.Create(new RenewingHandler(Credentials, signing));
        return new OciClient(new OciSender(http, traffic, Ledger, time), Endpoints);
    }
}
