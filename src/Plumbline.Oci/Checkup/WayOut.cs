using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Checkup;

/// <summary>Proxy and trusted certificates, and a client that uses both and signs nothing.</summary>
internal sealed class WayOut(OutboundProxy? proxy, HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    /// <exception cref="ConfigurationException">The proxy's address or the bundle cannot be used.</exception>
    public static WayOut Of(ConnectionOptions options, List<CheckupItem> items)
    {
        var proxy = OutboundProxy.Of(options);
        var http = new HttpClient(OciTransport.CreateHandler(proxy, options.ChosenCertBundle));
        items.Add(
            CheckupItem.Ok(
                "Certificates",
                options.ChosenCertBundle is { } bundle ? $"those in '{bundle}'" : "the system's authorities"
            )
        );
        return new WayOut(proxy, http);
    }

    /// <summary>The host whose name this machine has to find, with its port.</summary>
    public Uri FirstStop(Uri address) => Proxy(address) ?? address;

    /// <summary>The proxy's host and port; whoever it wants to know stays untold.</summary>
    public CheckupItem Describe(Uri address) =>
        CheckupItem.Ok("Proxy", Proxy(address) is { } found ? $"{found.Host}:{found.Port}" : "none for this address");

    private Uri? Proxy(Uri address) => proxy?.GetProxy(address);

    public void Dispose() => http.Dispose();
}
