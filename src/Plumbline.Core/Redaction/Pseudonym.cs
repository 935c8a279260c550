using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Core.Redaction;

/// <summary>
/// A short name for an OCID, always the same for the same: what belongs together still does, in one report and across
/// scans. The OCID cannot be read from it; who has the OCID already can find the name.
/// </summary>
public static partial class Pseudonym
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>60 bits: among a million OCIDs two share a name once in two million times.</summary>
    private const int Length = 12;

    /// <summary>Stands where an OCID has its realm.</summary>
    private const string Mark = ".redacted.";

    /// <summary><c>ocid1.key.redacted.7f3k2m4xq6wa</c> for a key's OCID.</summary>
    public static string Of(string id)
    {
        if (id.Length == 0 || id.Contains(Mark, StringComparison.Ordinal))
        {
            return id;
        }

        var type = Type().Match(id) is { Success: true } named ? named.Groups["type"].Value.ToLowerInvariant() : "id";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"plumbline redaction\n{id}"));
        return $"ocid1.{type}{Mark}{string.Concat(hash.Take(Length).Select(part => Alphabet[part % Alphabet.Length]))}";
    }

    /// <summary>A text with a pseudonym in the place of each OCID.</summary>
    public static string In(string text) =>
        text.Contains("ocid", StringComparison.OrdinalIgnoreCase)
            ? Ocid().Replace(text, found => Of(found.Value))
            : text;

    [GeneratedRegex(
        "^ocid(1[.]|v1:)(?<type>[a-z0-9-]+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Type();

    /// <summary>Both forms that OCI has given OCIDs; a full stop behind one ends a sentence.</summary>
    [GeneratedRegex(
        "ocid(1[.]|v1:)[a-z0-9_-]+([.:][a-z0-9_-]*)+[.:][a-z0-9_-]+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Ocid();
}
