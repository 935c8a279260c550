using System.Text.Json;
using System.Text.Unicode;

namespace Plumbline.Simulator;

/// <summary>JSON that an answer can carry again: valid UTF-8, whole characters, no field twice.</summary>
internal static class WholeJson
{
    private const int Depth = 64;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = Depth };

    private static readonly JsonDocumentOptions Loose = new() { MaxDepth = int.MaxValue };

    /// <exception cref="FormatException">What is wrong, as the rest of a sentence that says where the JSON came from.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            throw new FormatException("it is not UTF-8; save it in that encoding");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            DemandWholeCharacters(document);
            return document.RootElement.Clone();
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new FormatException(Describe(json, problem as JsonException), problem);
        }
    }

    // JSON's grammar allows a lone surrogate, but no answer could carry it: writing everything once finds it.
    private static void DemandWholeCharacters(JsonDocument document)
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        document.WriteTo(writer);
    }

    private static string Describe(ReadOnlyMemory<byte> json, JsonException? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Loose);
            return problem?.LineNumber is { } line
                ? $"line {line + 1} goes deeper than {Depth} levels; keep it flatter"
                : JsonFlaw.Find(document.RootElement, "")!;
        }
        catch (JsonException wrong)
        {
            return $"line {wrong.LineNumber + 1} is not valid JSON; correct it there (position {wrong.BytePositionInLine + 1})";
        }
    }
}
