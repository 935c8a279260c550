using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Plumbline.Simulator.Http;

/// <summary>
/// Where we listen, on loopback only: TLS on one port; plain HTTP, the proxy and the vaults' addresses on the other.
/// </summary>
internal sealed record Listeners(int HttpsPort, int HttpPort, IReadOnlyCollection<IPAddress> VaultAddresses)
{
    public async Task<WebApplication> StartAsync(
        CertificateAuthority authority,
        RequestDelegate handle,
        CancellationToken cancellationToken
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder
            .WebHost.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .UseSockets(sockets => sockets.CreateBoundListenSocket = BindSocket)
            .ConfigureKestrel(kestrel => Listen(kestrel, authority));
        var app = builder.Build();
        app.Run(handle);
        try
        {
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private void Listen(KestrelServerOptions kestrel, CertificateAuthority authority)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        kestrel.Listen(IPAddress.Loopback, HttpsPort, listen => ServeTls(listen, authority));
        foreach (var address in PlainAddresses())
        {
            kestrel.Listen(
                address,
                HttpPort,
                listen => ((IConnectionBuilder)listen).Use(next => ConnectProxy.Middleware(next, HttpsPort))
            );
        }
    }

    private IEnumerable<IPAddress> PlainAddresses() =>
        LoopbackSocket.IsPossible ? [IPAddress.Any] : VaultAddresses.Prepend(IPAddress.Loopback);

    private static Socket BindSocket(EndPoint endPoint) =>
        endPoint is IPEndPoint { Address: var address, Port: var port } && address.Equals(IPAddress.Any)
            ? LoopbackSocket.Bind(port)
            : SocketTransportOptions.CreateDefaultBoundListenSocket(endPoint);

    private static void ServeTls(ListenOptions listen, CertificateAuthority authority)
    {
        listen.Protocols = HttpProtocols.Http1;
        listen.UseHttps(
            new TlsHandshakeCallbackOptions
            {
                OnConnection = hello =>
                    ValueTask.FromResult(
                        new SslServerAuthenticationOptions
                        {
                            ServerCertificateContext = authority.ContextFor(hello.ClientHelloInfo.ServerName),
                        }
                    ),
            }
        );
    }
}
