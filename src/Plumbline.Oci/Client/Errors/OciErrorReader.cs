using System.Text;
using System.Text.Json;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Errors;

/// <summary>Makes the typed error from an answer that is not a success.</summary>
internal static class OciErrorReader
{
    private const int LongestMessage = 300;

    public static OciException Read(OciCall call, OciResponse response)
    {
        var error = Parse(response.Body);
        return new OciException(
            call,
            response.Status,
            error.Code ?? "Unknown",
            error.Message ?? "the service gave no reason"
        )
        {
            OpcRequestId = response.OpcRequestId,
        };
    }

    /// <summary>A body that is not OCI's JSON (a proxy's page, say) becomes the message, cut to a line.</summary>
    private static OciError Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, OciJson.Default.OciError) ?? new OciError();
        }
        catch (JsonException)
        {
            var text = string.Join(
                ' ',
                Encoding.UTF8.GetString(body).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            );
            return new OciError(null, text.Length == 0 ? null : text[..Math.Min(text.Length, LongestMessage)]);
        }
    }
}
