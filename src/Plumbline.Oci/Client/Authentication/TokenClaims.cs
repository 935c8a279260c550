using System.Buffers.Text;
using System.Text.Json;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>What a JSON Web Token says of itself. Nobody here can check its signature: OCI does, with every request.</summary>
internal sealed class TokenClaims
{
    private readonly JsonElement _claims;

    private TokenClaims(JsonElement claims)
    {
        _claims = claims;
        ExpiresAt = DateTimeOffset.FromUnixTimeSeconds((long)claims.GetProperty("exp").GetDouble());
    }

    public DateTimeOffset ExpiresAt { get; }

    /// <summary>The principal's tenancy.</summary>
    public string? TenancyId => Text("res_tenant") ?? Text("opc-tenant") ?? Text("tenant");

    /// <summary>The principal's OCID.</summary>
    public string? PrincipalId => Text("res_id") ?? Text("opc-instance") ?? Text("sub");

    /// <exception cref="ConfigurationException">The token names no tenancy.</exception>
    public Principal Holder(Region? region) =>
        TenancyId is { } tenancyId
            ? new(tenancyId, PrincipalId) { Region = region }
            : throw new ConfigurationException(
                "The principal's token names no tenancy, so there is nothing to scan with it."
            );

    /// <summary>Null when the text is not such a token, or could not stand in a quoted header value as it is.</summary>
    public static TokenClaims? Read(string token)
    {
        try
        {
            var payload = Base64Url.DecodeFromChars(token.Split('.')[1]);
            using var json = JsonDocument.Parse(payload);
            return IsHeaderSafe(token) ? new TokenClaims(json.RootElement.Clone()) : null;
        }
        catch (Exception error)
            when (error
                    is FormatException
                        or JsonException
                        or IndexOutOfRangeException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or ArgumentOutOfRangeException
            )
        {
            return null;
        }
    }

    private string? Text(string name) =>
        _claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static bool IsHeaderSafe(string token) =>
        token.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '=');
}
