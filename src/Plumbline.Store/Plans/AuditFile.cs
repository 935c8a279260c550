using System.Text.Json;
using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>Verifies audit files.</summary>
public static class AuditFile
{
    internal const string Sealed = "sealed";

    /// <summary>Whether every line is as it was written, and the last one is the signed end of a run.</summary>
    /// <param name="publicKey">The key that must have signed; null for the one that the file names.</param>
    /// <returns>What is wrong, in a sentence with the line's number; null for nothing.</returns>
    /// <exception cref="PlanFileException">There is no such file.</exception>
    public static string? ProblemOf(string path, Plan plan, string? publicKey)
    {
        var lines = Read(path);
        var previous = AuditLog.HashOf(plan.Digest);
        AuditRecord? record = null;
        for (var number = 1; number <= lines.Count; number++)
        {
            record = Parse(lines[number - 1]);
            if (record is null || ProblemOf(record, plan, number, previous, publicKey) is not null)
            {
                return record is null
                    ? $"Line {number} is not as it was written."
                    : ProblemOf(record, plan, number, previous, publicKey);
            }

            previous = AuditLog.HashOf(lines[number - 1]);
        }

        return record is { Event: Sealed }
            ? null
            : "The last line is not the signed end of a run: a run is under way, was killed, or lines were removed.";
    }

    private static string? ProblemOf(AuditRecord record, Plan plan, int number, string previous, string? publicKey) =>
        record.PlanId != plan.Id || record.PlanDigest != plan.Digest ? $"Line {number} is about another plan."
        : record.Number != number || record.Previous != previous
            ? $"Line {number} does not follow the one before: a line was changed, removed or put in."
        : record.Event != Sealed ? null
        : record is not { PublicKey: { } signer, Signature: { } signature } ? $"Line {number} lacks its signature."
        : publicKey is not null && !SameKey(publicKey, signer) ? $"Line {number} was signed by another key."
        : !OperatorKey.Verifies(signer, AuditLog.TextOf(record with { Signature = null }), signature)
            ? $"The signature of line {number} is not good."
        : null;

    private static bool SameKey(string one, string other) =>
        one.ReplaceLineEndings("").Trim() == other.ReplaceLineEndings("").Trim();

    private static IReadOnlyList<string> Read(string path)
    {
        try
        {
            return AuditLog.WholeLines(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PlanFileException($"'{path}' cannot be read: {error.Message}", error);
        }
    }

    private static AuditRecord? Parse(string line)
    {
        try
        {
            var record = JsonSerializer.Deserialize(line, PlanJson.Default.AuditRecord);
            return record is not null && AuditLog.TextOf(record) == line ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
