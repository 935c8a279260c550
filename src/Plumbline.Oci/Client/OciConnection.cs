using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Client.Traffic;

namespace Plumbline.Oci.Client;

/// <summary>A tenancy that can be asked: who asks, where, and how.</summary>
public sealed class OciConnection : IDisposable
{
    private readonly Credentials _credentials;

    private OciConnection(ConnectionOptions options, TimeProvider time, Action<string> warn)
    {
        var settings = ClientSettingsReader.Read(options, warn);
        TenancyId = settings.Tenancy;
        Identity = $"{settings.Auth} {settings.Tenancy} {settings.Optional("user")} {settings.Optional("fingerprint")}";
        Directory = new RegionDirectory(options);
        Region = Directory.Get(settings.Region);
        Endpoints = new Endpoints(Region, options.Endpoint ?? options.Variable("OCI_CLI_ENDPOINT"));
        _credentials = new CredentialsReader(options, time, warn).Read(settings);
        Client = CreateClient(options, time);
    }

    internal string TenancyId { get; }

    /// <summary>Who asks, for telling one from another; no secret.</summary>
    internal string Identity { get; private init; } = "";

    /// <summary>The region that the first calls go to.</summary>
    internal Region Region { get; }

    internal RegionDirectory Directory { get; }

    internal Endpoints Endpoints { get; }

    internal CallLedger Ledger { get; } = new();

    internal OciClient Client { get; }

    /// <summary>Reads configuration and key; nothing is sent yet.</summary>
    /// <param name="warn">Takes sentences about things that work but should be looked at.</param>
    /// <exception cref="ConfigurationException">Something the user gave cannot be used.</exception>
    /// <exception cref="SessionExpiredException">The session token has expired.</exception>
    public static OciConnection Open(ConnectionOptions options, TimeProvider time, Action<string> warn) =>
        new(options, time, warn);

    public void Dispose()
    {
        Client.Dispose();
        _credentials.Dispose();
    }

    private OciClient CreateClient(ConnectionOptions options, TimeProvider time)
    {
        var signing = new SigningHandler(new RequestSigner(_credentials, time), Endpoints);
        var bundle =
            options.CertBundle ?? options.Variable("OCI_CLI_CERT_BUNDLE") ?? options.Variable("REQUESTS_CA_BUNDLE");
        var http = OciTransport.Create(
            signing,
            OutboundProxy.Of(options),
            bundle is null ? null : options.Expand(bundle)
        );
        var traffic = new TrafficControl(RateLimit.Of(options), time);
        return new OciClient(new OciSender(http, traffic, Ledger, time), Endpoints);
    }
}
