using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>Sends bytes to a simulator, by its plain port, its TLS port or its proxy, and collects what comes back.</summary>
internal sealed class Wire(int plainPort, int tlsPort)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    public Task<byte[]> PlainAsync(Shot shot) => RawAsync(plainPort, shot);

    public Task<byte[]> TlsGarbageAsync(Shot shot) => RawAsync(tlsPort, shot);

    public Task<byte[]> TlsAsync(Shot shot, string host) =>
        AskAsync(
            tlsPort,
            async socket =>
            {
                await using var tls = await HandshakeAsync(new NetworkStream(socket), host);
                return await ExchangeAsync(tls, shot);
            }
        );

    /// <summary>Through CONNECT, with TLS inside or without.</summary>
    public Task<byte[]> TunnelAsync(Shot shot, string host, bool isTls) =>
        AskAsync(
            plainPort,
            async socket =>
            {
                await using var stream = new NetworkStream(socket);
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes($"CONNECT {host}:443 HTTP/1.1\r\n\r\n"));
                var established = new byte["HTTP/1.1 200 Connection established\r\n\r\n".Length];
                await stream.ReadExactlyAsync(established);
                if (!isTls)
                {
                    await ExchangeAsync(stream, shot);
                    return [];
                }

                await using var tls = await HandshakeAsync(stream, host);
                return await ExchangeAsync(tls, shot);
            }
        );

    private static async Task<byte[]> AskAsync(int port, Func<Socket, Task<byte[]>> ask)
    {
        // A reset at the end leaves no port waiting: there would not be enough of them.
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            LingerState = new(true, 0),
        };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        try
        {
            return await ask(socket);
        }
        catch (Exception problem)
            when (problem is IOException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            return []; // Hung up on: a fair answer to garbage.
        }
    }

    private static Task<byte[]> RawAsync(int port, Shot shot) =>
        AskAsync(
            port,
            async socket =>
            {
                await using var stream = new NetworkStream(socket);
                return await ExchangeAsync(stream, shot);
            }
        );

    private static async Task<SslStream> HandshakeAsync(Stream stream, string host)
    {
#pragma warning disable CA5359 // Certificates are checked elsewhere: here what is inside counts.
        var tls = new SslStream(stream, leaveInnerStreamOpen: false, (_, _, _, _) => true);
#pragma warning restore CA5359
        await tls.AuthenticateAsClientAsync(host);
        return tls;
    }

    // Until an answer is whole or nothing more comes: a request cut short gets none.
    private static async Task<byte[]> ExchangeAsync(Stream stream, Shot shot)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var received = new MemoryStream();
        var buffer = new byte[65536];
        try
        {
            await stream.WriteAsync(shot.Bytes, timeout.Token);
            while (
                RawResponse.ReadAll(received.ToArray(), shot.IsHead).Count(r => r.IsWhole) < shot.Answers
                && await stream.ReadAsync(buffer, timeout.Token) is var count and > 0
            )
            {
                received.Write(buffer, 0, count);
            }
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException)
        {
            // What came so far counts.
        }

        return received.ToArray();
    }
}
