using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>One answer as it stood on the wire.</summary>
internal sealed record RawResponse(int Status, string Body, bool IsWhole, bool IsHead)
{
    // The web server refuses what is no HTTP before anybody could say what OCI would.
    private static readonly int[] OfTheWebServer = [400, 405, 408, 411, 413, 414, 417, 431, 501, 505];

    // The proxy's answer to CONNECT: it lets everybody in, and nobody out.
    private const string Tunnel = "HTTP/1.1 200 Connection established";

    public bool IsOk => Status is >= 200 and < 300;

    /// <summary>No mistake of the simulator's own, and said as OCI says it.</summary>
    public bool IsFair => Status is < 500 or 501 or 505 && IsExplained;

    // OCI's error body, or the web server's none.
    private bool IsExplained =>
        Status < 400 || IsHead || (Body.Length == 0 || !IsWhole ? OfTheWebServer.Contains(Status) : IsError());

    /// <summary>All answers to what was sent, as far as they came.</summary>
    public static IEnumerable<RawResponse> ReadAll(byte[] bytes, bool isHead)
    {
        var text = Encoding.Latin1.GetString(bytes);
        for (var start = 0; text.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) is var end and >= 0; )
        {
            var head = text[start..end];
            var announced = isHead ? 0 : LengthIn(head);
            var length = Math.Min(announced, text.Length - end - 4);
            if (head != Tunnel)
            {
                yield return new RawResponse(
                    StatusIn(head),
                    text.Substring(end + 4, length),
                    length == announced,
                    isHead
                );
            }

            start = end + 4 + length;
        }
    }

    private static int StatusIn(string head) =>
        head.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
        && int.TryParse(head.AsSpan(9, 3), CultureInfo.InvariantCulture, out var status)
            ? status
            : throw new InvalidDataException($"This is no answer: {head}");

    private static int LengthIn(string head)
    {
        var line = head.Split("\r\n")
            .FirstOrDefault(h => h.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
    }

    private bool IsError()
    {
        try
        {
            var json = JsonSerializer.Deserialize<JsonElement>(Body);
            return json.GetProperty("code").GetString() is { Length: > 0 }
                && json.GetProperty("message").GetString() is { Length: > 0 };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
