using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Resources;

/// <summary>How resources are written as JSON: as they are read, without escapes that only HTML needs.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly JsonWriterOptions Writing = new() { Encoder = Relaxed.Encoder, SkipValidation = true };

    public static byte[] Bytes(JsonNode? json) => JsonSerializer.SerializeToUtf8Bytes(json, Relaxed);
}
