using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;

namespace Plumbline.Simulator.Watching;

/// <summary>The JSON that a request to our own API carries. Forms and plain text, which web pages can send, are refused.</summary>
internal static class JsonBody
{
    public static JsonElement Of(IncomingRequest request)
    {
        if (request.Header("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ApiException(415, "InvalidParameter", "Send application/json.");
        }

        try
        {
            return WholeJson.Parse(request.Body);
        }
        catch (FormatException problem)
        {
            throw ApiException.CannotParse(problem);
        }
    }
}
