using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>A session token that was just given, with what it says.</summary>
internal sealed record IssuedToken(string Token, TokenClaims Claims)
{
    /// <summary>The token of an answer <c>{"token": …}</c>.</summary>
    /// <exception cref="OciException">It is no such answer.</exception>
    public static IssuedToken Of(OciCall call, OciResponse response) =>
        Of(call, response, Read(call, response, response.Body, TokenJson.Default.TokenAnswer).Token);

    public static IssuedToken Of(OciCall call, OciResponse response, string token) =>
        TokenClaims.Read(token) is { } claims ? new(token, claims) : throw Unusable(call, response);

    /// <exception cref="OciException">The bytes, which are the answer's, are not the JSON that is expected.</exception>
    public static T Read<T>(OciCall call, OciResponse response, byte[] json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw Unusable(call, response);
        }
        catch (JsonException)
        {
            // The cause may quote what it could not read.
            throw Unusable(call, response);
        }
    }

    public static OciException Unusable(OciCall call, OciResponse response) =>
        new(call, response.Status, ClientErrorCode.InvalidResponse, "the answer holds no token")
        {
            OpcRequestId = response.OpcRequestId,
        };

    /// <summary>The session that the token opens, to be renewed before it expires.</summary>
    public Credentials Session(SigningKey key, Principal holder, DateTimeOffset now) =>
        new(holder, $"ST${Token}", key)
        {
            ExpiresAt = Claims.ExpiresAt,
            RenewAt = RenewalTime.BeforeExpiry(now, Claims.ExpiresAt),
        };
}
