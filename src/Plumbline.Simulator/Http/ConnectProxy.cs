using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Plumbline.Simulator.Http;

/// <summary>
/// Answers CONNECT on the plain port. Whatever host a client wants, its bytes go to our own TLS listener, which shows
/// a certificate for that host: nothing is ever forwarded to the outside.
/// </summary>
internal static class ConnectProxy
{
    private const int LongestHead = 8192;
    private static readonly byte[] Established = "HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray();

    /// <summary>Kestrel connection middleware: tunnels a CONNECT, and leaves anything else to HTTP.</summary>
    public static ConnectionDelegate Middleware(ConnectionDelegate next, int httpsPort) =>
        async connection =>
        {
            if (!await StartsWithConnectAsync(connection.Transport.Input))
            {
                await next(connection);
            }
            else if (await ReadHeadAsync(connection.Transport.Input))
            {
                await TunnelAsync(connection, httpsPort);
            }
        };

    private static async Task<bool> StartsWithConnectAsync(PipeReader input)
    {
        var method = "CONNECT "u8.ToArray();
        while (true)
        {
            var read = await input.ReadAsync();
            var start = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, method.Length)).ToArray();
            var isPrefix = method.AsSpan().StartsWith(start);
            var isDecided = !isPrefix || start.Length == method.Length || read.IsCompleted;
            // Nothing is consumed: HTTP reads it again. Undecided bytes count as seen, so that we wait for more.
            input.AdvanceTo(read.Buffer.Start, isDecided ? read.Buffer.Start : read.Buffer.End);
            if (isDecided)
            {
                return isPrefix && start.Length == method.Length;
            }
        }
    }

    private static async Task<bool> ReadHeadAsync(PipeReader input)
    {
        while (true)
        {
            var read = await input.ReadAsync();
            if (EndOfHead(read.Buffer) is { } end)
            {
                input.AdvanceTo(end);
                return true;
            }

            input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted || read.Buffer.Length > LongestHead)
            {
                return false;
            }
        }
    }

    private static SequencePosition? EndOfHead(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        return reader.TryReadTo(out ReadOnlySequence<byte> _, "\r\n\r\n"u8) ? reader.Position : null;
    }

    private static async Task TunnelAsync(ConnectionContext connection, int httpsPort)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
        };
        await socket.ConnectAsync(IPAddress.Loopback, httpsPort, connection.ConnectionClosed);
        await connection.Transport.Output.WriteAsync(Established);
        await using var stream = new NetworkStream(socket);
        var inward = connection.Transport.Input.CopyToAsync(stream, connection.ConnectionClosed);
        var outward = stream.CopyToAsync(connection.Transport.Output, connection.ConnectionClosed);
        await Task.WhenAny(inward, outward);
        if (outward.IsFaulted)
        {
            // Our listener reset its side: the client must see a reset too, not an end.
            connection.Abort();
        }

        socket.Close();
        // The client may have nothing more to say: it would never learn that our listener has ended.
        connection.Transport.Input.CancelPendingRead();
        await Task.WhenAll(inward, outward).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
