using System.Net;

namespace Plumbline.Oci.Client.Http;

/// <summary>A proxy for all hosts but this machine: signed requests to it may be plain http, and must not leave it.</summary>
internal sealed class ProxyToElsewhere(IWebProxy proxy) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => proxy.Credentials;
        set => proxy.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxy.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.IsLoopback || proxy.IsBypassed(host);
}
