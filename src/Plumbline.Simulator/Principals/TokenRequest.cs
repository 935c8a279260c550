using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Principals;

/// <summary>The JSON body of a request for a token.</summary>
internal sealed class TokenRequest
{
    private readonly JsonElement _body;

    private TokenRequest(JsonElement body) => _body = body;

    public static TokenRequest Of(IncomingRequest request)
    {
        try
        {
            return WholeJson.Parse(request.Body) is { ValueKind: JsonValueKind.Object } body
                ? new TokenRequest(body)
                : throw new FormatException("it is not a JSON object");
        }
        catch (FormatException problem)
        {
            throw ApiException.CannotParse(problem);
        }
    }

    public string Text(string field) =>
        Claims.Text(_body, field) ?? throw ApiException.MissingParameter($"Send {field}, a string, in the body.");

    /// <summary>What PEM holds between its dashed lines.</summary>
    public byte[] Der(string field)
    {
        var text = Text(field);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? bytes[..length]
            : throw ApiException.InvalidParameter($"{field} must be the base64 of a PEM, without its dashed lines.");
    }

    public VerificationKey PublicKey(string field)
    {
        try
        {
            return VerificationKey.FromDer(Der(field));
        }
        catch (CryptographicException)
        {
            throw ApiException.InvalidParameter($"{field} must be the SubjectPublicKeyInfo of an RSA key.");
        }
    }
}
