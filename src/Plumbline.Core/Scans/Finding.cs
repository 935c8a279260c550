using System.Security.Cryptography;
using System.Text;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>A verdict on a resource, as one scan saw it.</summary>
public sealed record Finding
{
    /// <summary>The same in every scan: see <see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    public required Rule Rule { get; init; }

    public required Resource Resource { get; init; }

    /// <summary>The resource that holds this one (a key's vault), if it was collected.</summary>
    public required Resource? Parent { get; init; }

    /// <summary><c>root/a/b</c>, or null when the compartment could not be read.</summary>
    public required string? CompartmentPath { get; init; }

    public required FindingStatus Status { get; init; }

    public required string Message { get; init; }

    public required IReadOnlyCollection<KeyValuePair<string, string?>> Evidence { get; init; }

    /// <summary>
    /// The first 32 hex digits of SHA-256 over rule id, OCID and sub-key, each ended by a line feed. The sub-key tells
    /// apart several findings of one rule on one resource.
    /// </summary>
    public static string IdOf(string ruleId, string resourceId, string subKey = "")
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ruleId}\n{resourceId}\n{subKey}\n"));
        return Convert.ToHexStringLower(hash)[..32];
    }
}
