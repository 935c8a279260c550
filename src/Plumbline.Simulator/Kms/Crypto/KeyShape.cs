using System.Text.Json;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>What kind of key: <c>Length</c> is in bytes, <c>CurveId</c> only for ECDSA.</summary>
internal sealed record KeyShape(string Algorithm, int Length, string? CurveId = null)
{
    /// <summary>The shape that JSON describes; what it does not is as no key has it.</summary>
    public static KeyShape Read(JsonElement json) =>
        new(
            Text(json, "algorithm") ?? "",
            json.TryGetProperty("length", out var value)
            && value.ValueKind is JsonValueKind.Number
            && value.TryGetInt32(out var length)
                ? length
                : 0,
            Text(json, "curveId")
        );

    /// <summary>This shape, if OCI makes such keys.</summary>
    public KeyShape Legal() =>
        KeyShapes.IsLegal(Algorithm, Length, CurveId)
            ? this
            : throw ApiException.InvalidParameter($"keyShape: {Algorithm} keys do not come in this length and curve.");

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
