using System.Text;
using System.Text.Json;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Errors;

/// <summary>Makes the typed error from an answer that is not a success.</summary>
internal static class OciErrorReader
{
    private const int LongestCode = 100;
    private const int LongestMessage = 1000;
    private const int LongestPage = 300;

    public static OciException Read(OciCall call, OciResponse response)
    {
        var error = Parse(response.Body);
        return new OciException(
            call,
            response.Status,
            Cut(error.Code, LongestCode) ?? ClientErrorCode.Unknown,
            Cut(error.Message, LongestMessage) ?? "the service gave no reason"
        )
        {
            OpcRequestId = response.OpcRequestId,
        };
    }

    /// <summary>A body that is not OCI's JSON (a proxy's page, say) becomes the message, on one line and cut.</summary>
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
            return new OciError(null, Cut(text, LongestPage));
        }
    }

    /// <summary>A server may say anything, and at any length.</summary>
    private static string? Cut(string? text, int length) =>
        string.IsNullOrWhiteSpace(text) ? null
        : text.Length > length ? text[..length]
        : text;
}
