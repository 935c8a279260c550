using System.Globalization;
using System.Text;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A request exactly as it came over the wire.</summary>
internal sealed record StubRequest(string Head, byte[] Body)
{
    private string[] Lines => Head.Split("\r\n");

    public string Method => Lines[0].Split(' ')[0];

    /// <summary>The request target as sent: path and query.</summary>
    public string Target => Lines[0].Split(' ')[1];

    public string? Header(string name) =>
        Lines
            .Skip(1)
            .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            .Select(line => line[(name.Length + 1)..].Trim())
            .FirstOrDefault();

    /// <summary>Reads one request, or null when the client has gone.</summary>
    public static async Task<StubRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new BufferedStream(stream);
        var head = new StringBuilder();
        var next = new byte[1];
        while (!EndsHead(head))
        {
            if (await buffer.ReadAsync(next, cancellationToken) == 0)
            {
                return null;
            }

            head.Append((char)next[0]);
        }

        var request = new StubRequest(head.ToString(), []);
        var length = int.Parse(request.Header("content-length") ?? "0", CultureInfo.InvariantCulture);
        var body = new byte[length];
        await buffer.ReadExactlyAsync(body, cancellationToken);
        return request with { Body = body };
    }

    private static bool EndsHead(StringBuilder head) =>
        head.Length > 3 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n';
}
