using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>Plans at rest. Who may write a plan decides what is changed, so only its owner may.</summary>
public static class PlanFile
{
    private static readonly PlanJson Indented = new(
        new JsonSerializerOptions(PlanJson.Default.Options) { WriteIndented = true, NewLine = "\n" }
    );

    /// <summary>The same plan with its digest.</summary>
    public static Plan Sealed(Plan plan) => plan with { Digest = DigestOf(plan) };

    /// <summary>Whole or not at all; an older file of that name is replaced.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(Plan plan, string path)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        using (var stream = new FileStream(temporary, PrivateFile.ToCreate()))
        {
            JsonSerializer.Serialize(stream, Sealed(plan), Indented.Plan);
            stream.WriteByte((byte)'\n');
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public static void Write(Plan plan, Stream output) => JsonSerializer.Serialize(output, Sealed(plan), Indented.Plan);

    /// <exception cref="PlanFileException">It is no plan, one of another version, or one that was edited.</exception>
    public static Plan Read(string path)
    {
        var plan = Parse(path);
        if (plan.Format != Plan.CurrentFormat)
        {
            throw new PlanFileException(
                $"'{path}' has the format '{plan.Format}'; this version reads {Plan.CurrentFormat}."
            );
        }

        return plan.Digest == DigestOf(plan)
            ? plan
            : throw new PlanFileException(
                $"'{path}' is not as it was made: somebody edited it, or it was damaged. Make a new plan."
            );
    }

    private static Plan Parse(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, PlanJson.Default.Plan)
                ?? throw new PlanFileException($"'{path}' is empty.");
        }
        catch (JsonException error)
        {
            var place = error.Path is { Length: > 1 } field ? $" at {field[2..]}" : "";
            throw new PlanFileException($"'{path}' is no plan{place}.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PlanFileException($"'{path}' cannot be read: {error.Message}", error);
        }
    }

    private static string DigestOf(Plan plan) =>
        Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(plan with { Digest = "" }, PlanJson.Default.Plan))
        );
}
