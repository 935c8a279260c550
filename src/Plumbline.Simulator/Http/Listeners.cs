using System.Net;
using System.Net.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Plumbline.Simulator.Http;

/// <summary>Where we listen, on loopback only: TLS on one port; plain HTTP, the proxy and the vaults on the other.</summary>
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
        kestrel.Listen(
            IPAddress.Loopback,
            HttpPort,
            listen => ((IConnectionBuilder)listen).Use(next => ConnectProxy.Middleware(next, HttpsPort))
        );
        foreach (var address in VaultAddresses)
        {
            kestrel.Listen(address, HttpPort);
        }
    }

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
