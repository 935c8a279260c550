using System.Text.Json;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>A key's algorithm and shape; lengths are in bytes.</summary>
internal sealed record KeyKind(string Algorithm, int Length, string? CurveId = null)
{
    // As often as each is here; most keys are AES-256.
    private static readonly KeyKind[] Kinds =
    [
        .. Enumerable.Repeat(new KeyKind("AES", 32), 13),
        new("AES", 16),
        new("AES", 24),
        new("RSA", 256),
        new("RSA", 512),
        new("RSA", 384),
        new("ECDSA", 32, "NIST_P256"),
        new("ECDSA", 48, "NIST_P384"),
        new("ECDSA", 66, "NIST_P521"),
    ];

    /// <summary>External key managers hold AES keys only.</summary>
    public static readonly KeyKind External = Kinds[0];

    public static KeyKind Any(Dice dice) => dice.Pick(Kinds);

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteString("algorithm", Algorithm);
        writer.WriteStartObject("keyShape");
        writer.WriteString("algorithm", Algorithm);
        writer.WriteNumber("length", Length);
        if (CurveId is not null)
        {
            writer.WriteString("curveId", CurveId);
        }

        writer.WriteEndObject();
    }
}
