using System.Text;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>What a cluster answers to a pod: the base64 of <c>{"token": "ST$…"}</c>.</summary>
internal static class WorkloadAnswer
{
    private const string Prefix = "ST$";

    /// <exception cref="OciException">It is something else.</exception>
    public static IssuedToken Read(OciCall call, OciResponse response)
    {
        // Some clusters put it in quotes.
        var text = Encoding.ASCII.GetString(response.Body).Trim().Trim('"');
        var json = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, json, out var length))
        {
            throw IssuedToken.Unusable(call, response);
        }

        var answer = IssuedToken.Read(call, response, json[..length], TokenJson.Default.TokenAnswer);
        var token = answer.Token.StartsWith(Prefix, StringComparison.Ordinal)
            ? answer.Token[Prefix.Length..]
            : answer.Token;
        return IssuedToken.Of(call, response, token);
    }
}
