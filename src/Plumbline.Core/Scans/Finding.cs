using System.Security.Cryptography;
using System.Text;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>A verdict on a resource, as one scan saw it.</summary>
public sealed record Finding
{
    private const int IdLength = 32;

    private static readonly IReadOnlyDictionary<string, string> NoParameters = new Dictionary<string, string>();

    private string? _id;

    /// <summary>The same in every scan: see <see cref="IdOf"/>. It is only set when a finding is read back.</summary>
    public string Id
    {
        get => _id ??= IdOf(Rule.Id, Resource.Id, SubKey);
        init => _id = value;
    }

    public required RuleCard Rule { get; init; }

    /// <summary>The rule's risk, or what the settings make of it here.</summary>
    public required Risk Risk { get; init; }

    public required Resource Resource { get; init; }

    /// <summary>Tells apart several findings of one rule on one resource; empty for the only one.</summary>
    public string SubKey { get; init; } = "";

    /// <summary>The resource that holds this one (a key's vault), if it was collected.</summary>
    public required Resource? Parent { get; init; }

    /// <summary><c>root/a/b</c>, or null when the compartment could not be read.</summary>
    public required string? CompartmentPath { get; init; }

    public required FindingStatus Status { get; init; }

    public required string Message { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>What the rule's parameters were set to for this resource, by name; empty for a rule without any.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = NoParameters;

    /// <summary>The exception that covers it: in force when the status is excepted, else expired.</summary>
    public AcceptedFailure? Exception { get; init; }

    /// <summary>When a saved scan first had it; null when none did.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>The last saved scan that had it, this one included; null when none did.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>The requirements that its rule looks at, as <c>cis-oci-3.1:4.16</c>.</summary>
    public IReadOnlyList<string> Frameworks { get; init; } = [];

    /// <summary>What its fix saves in a month, in the currency of the report's <see cref="ScanReport.Money"/>; null when that is not known.</summary>
    public decimal? MonthlySaving { get; init; }

    /// <summary>How it differs from the scan this one is compared with; null without one.</summary>
    public FindingChange? Change { get; init; }

    /// <summary>
    /// The first 32 hex digits of SHA-256 over rule id, OCID and sub-key, each ended by a line feed. The sub-key tells
    /// apart several findings of one rule on one resource.
    /// </summary>
    public static string IdOf(string ruleId, string resourceId, string subKey = "")
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ruleId}\n{resourceId}\n{subKey}\n"));
        return Convert.ToHexStringLower(hash)[..IdLength];
    }

    /// <summary>A finding's id, as a user wrote it.</summary>
    /// <exception cref="FormatException">No finding can have it.</exception>
    public static string ParseId(string text) =>
        text.Length == IdLength && text.All(char.IsAsciiHexDigitLower)
            ? text
            : throw new FormatException(
                $"'{text}' is no finding's id: it has 32 digits and small letters from a to f, as '-o json' shows them"
            );
}
