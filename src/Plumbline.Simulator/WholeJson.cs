using System.Text.Json;
using System.Text.Unicode;

namespace Plumbline.Simulator;

/// <summary>JSON that an answer can carry again: valid UTF-8, whole characters, no field twice.</summary>
internal static class WholeJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <exception cref="FormatException">What is wrong, as the rest of a sentence that says where the JSON came from.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            throw new FormatException("it is not UTF-8; save it in that encoding");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            DemandWholeCharacters(document);
            return document.RootElement.Clone();
        }
        catch (InvalidOperationException problem)
        {
            throw new FormatException("a \\u escape in it is half a character; write the other half too", problem);
        }
        catch (JsonException problem)
        {
            throw new FormatException(Describe(problem), problem);
        }
    }

    // JSON's grammar allows a lone surrogate, but no answer could carry it: writing everything once finds it.
    private static void DemandWholeCharacters(JsonDocument document)
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        document.WriteTo(writer);
    }

    private static string Describe(JsonException problem) =>
        problem.LineNumber is null
            ? "an object in it has the same field twice; leave one out"
            : $"line {problem.LineNumber + 1} is not valid JSON; correct it there (position {problem.BytePositionInLine + 1})";
}
