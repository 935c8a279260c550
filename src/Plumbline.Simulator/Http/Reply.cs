using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Http;

/// <summary>Puts an answer on the wire with OCI's headers.</summary>
internal static partial class Reply
{
    public const string RequestIdHeader = "opc-request-id";

    public static Answer Error(ApiException problem) =>
        new(problem.Status, JsonText.Bytes(new JsonObject { ["code"] = problem.Code, ["message"] = problem.Message }))
        {
            RetryAfter = problem.RetryAfter,
        };

    /// <summary>Gives the answer to a request its id, which stands in every answer and in the log.</summary>
    public static void Identify(HttpContext context, IncomingRequest request) =>
        context.Response.Headers[RequestIdHeader] = RequestId(request.Header(RequestIdHeader));

    public static Task SendAsync(HttpContext context, IncomingRequest request, Answer answer) =>
        Delivery.WholeAsync(context, WriteHead(context, request, answer));

    /// <summary>Sets status and headers; the body is the caller's to send.</summary>
    public static ReadOnlyMemory<byte> WriteHead(HttpContext context, IncomingRequest request, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        SetIfAny(response, "etag", answer.ETag);
        // An empty opc-next-page would send the Python SDK round for ever: on the last page there is none.
        SetIfAny(response, "opc-next-page", answer.NextPage);
        SetIfAny(response, "Retry-After", answer.RetryAfter?.ToString(CultureInfo.InvariantCulture));
        SetIfAny(response, "opc-work-request-id", answer.WorkRequestId);
        if (answer.Body is not { } body)
        {
            return default;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        return request.Method is "HEAD" ? default : body;
    }

    private static void SetIfAny(HttpResponse response, string header, string? value)
    {
        if (value is not null)
        {
            response.Headers[header] = value;
        }
    }

    private static string RequestId(string? fromClient)
    {
        var own = Guid.NewGuid().ToString("N").ToUpperInvariant();
        return fromClient is not null && ClientId().IsMatch(fromClient) ? $"{fromClient}/{own}" : own;
    }

    [GeneratedRegex("^[A-Za-z0-9_/-]{1,98}$", RegexOptions.NonBacktracking)]
    private static partial Regex ClientId();
}
