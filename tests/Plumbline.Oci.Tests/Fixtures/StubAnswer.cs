using System.Text;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>What a stub server does with a request: the bytes it sends before it closes the connection.</summary>
internal sealed record StubAnswer(byte[] Bytes)
{
    /// <summary>The connection is cut without a word.</summary>
    public static StubAnswer Reset { get; } = new([]);

    /// <summary>No answer ever comes.</summary>
    public static StubAnswer Silence { get; } = new([]);

    public static StubAnswer Raw(string text) => new(Encoding.UTF8.GetBytes(text));

    public static StubAnswer Json(string body, params string[] headers) => Of(200, body, headers);

    public static StubAnswer Of(int status, string body, params string[] headers) =>
        Of(status, Encoding.UTF8.GetBytes(body), headers);

    public static StubAnswer Of(int status, byte[] body, params string[] headers)
    {
        string[] head =
        [
            $"HTTP/1.1 {status} Stub",
            "Content-Type: application/json",
            $"Content-Length: {body.Length}",
            "Connection: close",
            .. headers,
        ];
        return new([.. Encoding.UTF8.GetBytes(string.Join("\r\n", head) + "\r\n\r\n"), .. body]);
    }

    /// <summary>An error as OCI sends it.</summary>
    public static StubAnswer Error(int status, string code, string message, params string[] headers) =>
        Of(status, $$"""{"code": "{{code}}", "message": "{{message}}"}""", headers);
}
