using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Http;

/// <summary>Puts an answer on the wire with OCI's headers.</summary>
internal static partial class Reply
{
    public static Answer Error(ApiException problem) =>
        new(problem.Status, JsonText.Bytes(new JsonObject { ["code"] = problem.Code, ["message"] = problem.Message }));

    public static async Task SendAsync(HttpContext context, IncomingRequest request, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["opc-request-id"] = RequestId(request.Header("opc-request-id"));
        SetIfAny(response, "etag", answer.ETag);
        // An empty opc-next-page would send the Python SDK round for ever: on the last page there is none.
        SetIfAny(response, "opc-next-page", answer.NextPage);
        SetIfAny(response, "opc-work-request-id", answer.WorkRequestId);
        if (answer.Body is { } body)
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = body.Length;
            if (request.Method is not "HEAD")
            {
                await response.Body.WriteAsync(body, context.RequestAborted);
            }
        }
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
