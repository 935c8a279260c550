using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Principals;

/// <summary>Makes JSON Web Tokens that are good for an hour, and reads those it made itself.</summary>
internal sealed class TokenIssuer(GeneratedKey key, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private const string KeyName = "plumbline";

    public string Issue(JsonObject claims)
    {
        var now = time.GetUtcNow();
        claims["iss"] = "authService.oracle.com";
        claims["iat"] = now.ToUnixTimeSeconds();
        claims["exp"] = (now + Life).ToUnixTimeSeconds();
        claims["jti"] = Guid.NewGuid().ToString();
        var header = new JsonObject { ["kid"] = KeyName, ["alg"] = "RS256" };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>The claims of a token that is ours and has not expired.</summary>
    public JsonElement Read(string token)
    {
        if (token.Split('.') is not [var header, var claims, var signature] || !IsOurs($"{header}.{claims}", signature))
        {
            throw ApiException.NotAuthenticated("the token was not issued by this simulator, or not as it is");
        }

        var read = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(claims));
        DemandCurrent(ExpiryOf(read));
        return read;
    }

    public void DemandCurrent(DateTimeOffset expiry)
    {
        if (expiry <= time.GetUtcNow())
        {
            throw ApiException.NotAuthenticated($"the token expired at {expiry:u}");
        }
    }

    public static DateTimeOffset ExpiryOf(JsonElement claims) =>
        DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("exp").GetInt64());

    private bool IsOurs(string signed, string signature) =>
        Base64Url.IsValid(signature)
        && key.Public.Verifies(Encoding.UTF8.GetBytes(signed), Base64Url.DecodeFromChars(signature));

    private static string Encode(JsonObject json) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));
}
