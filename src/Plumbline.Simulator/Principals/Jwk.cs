using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Signing;

namespace Plumbline.Simulator.Principals;

/// <summary>A public key as a JSON Web Key; OCI's tokens carry it as a string.</summary>
internal static class Jwk
{
    public static string Write(VerificationKey key) =>
        new JsonObject
        {
            ["kid"] = key.Fingerprint,
            ["n"] = Base64Url.EncodeToString(key.Parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Parameters.Exponent),
            ["kty"] = "RSA",
            ["alg"] = "RS256",
            ["use"] = "sig",
        }.ToJsonString();

    public static VerificationKey Read(string json)
    {
        var key = JsonSerializer.Deserialize<JsonElement>(json);
        return new VerificationKey(new RSAParameters { Modulus = Bytes(key, "n"), Exponent = Bytes(key, "e") });
    }

    private static byte[] Bytes(JsonElement key, string name) =>
        Base64Url.DecodeFromChars(key.GetProperty(name).GetString());
}
