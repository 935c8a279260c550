using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Plumbline.Simulator.Http;

/// <summary>A request as it stood on the wire: <c>Target</c> is the raw path and query, which the caller signed.</summary>
internal sealed record IncomingRequest(
    string Method,
    string Target,
    string Host,
    IHeaderDictionary Headers,
    byte[] Body
)
{
    /// <summary>The body was longer than we take, and is not here.</summary>
    public bool IsTooLarge { get; init; }

    public string Path => Target.Split('?', 2)[0];

    public string QueryString => Target.Split('?', 2) is [_, var query] ? query : "";

    public string? Header(string name) =>
        Headers.TryGetValue(name, out var values) ? string.Join(", ", values.ToArray()) : null;

    public static async Task<IncomingRequest> ReadAsync(HttpContext context)
    {
        var body = await ReadBodyAsync(context);
        return new IncomingRequest(
            context.Request.Method,
            OriginForm(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget),
            context.Request.Host.Value ?? "",
            context.Request.Headers,
            body ?? []
        )
        {
            IsTooLarge = body is null,
        };
    }

    // What goes through an HTTP proxy has its target in full on the wire; the path is what callers sign.
    private static string OriginForm(string target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? target.IndexOf('/', "http://".Length) is var path and > 0
                ? target[path..]
                : "/"
            : target;

    private static async Task<byte[]?> ReadBodyAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return body.ToArray();
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413RequestEntityTooLarge)
        {
            return null;
        }
    }
}
