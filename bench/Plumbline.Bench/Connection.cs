using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Plumbline.Bench;

/// <summary>
/// One keep-alive connection that sends a request and reads its answer: little more than the sockets cost, so that the
/// client takes as little as it can of the processors that it shares with the server.
/// </summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[1024 * 1024];

    public async Task ConnectAsync(string host, int port) => await _socket.ConnectAsync(host, port);

    /// <summary>The answer's head and body, which hold until the next request.</summary>
    /// <exception cref="InvalidOperationException">It is no 200.</exception>
    public async Task<(string Head, ReadOnlyMemory<byte> Body)> SendAsync(Request request)
    {
        await _socket.SendAsync(request.Bytes, SocketFlags.None);
        var (read, end) = (0, -1);
        while (end < 0)
        {
            read += await ReceiveAsync(read);
            end = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
        }

        var head = Encoding.ASCII.GetString(_buffer, 0, end);
        if (!head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{head}\n{Encoding.UTF8.GetString(_buffer, end, read - end)}");
        }

        var length = int.Parse(Header(head, "Content-Length")!, CultureInfo.InvariantCulture);
        for (var whole = end + 4 + length; read < whole; )
        {
            read += await ReceiveAsync(read);
        }

        return (head, _buffer.AsMemory(end + 4, length));
    }

    public static string? Header(string head, string name)
    {
        var start = head.IndexOf($"\r\n{name}: ", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        start += name.Length + 4;
        var end = head.IndexOf('\r', start);
        return end < 0 ? head[start..] : head[start..end];
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int offset)
    {
        if (offset == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await _socket.ReceiveAsync(_buffer.AsMemory(offset), SocketFlags.None);
        return read > 0 ? read : throw new IOException("The simulator closed the connection.");
    }
}
