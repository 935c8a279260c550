using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>The keys that would not be billed any more once all findings about their cost are fixed.</summary>
internal sealed class LeavingKeys(ScanResult result)
{
    /// <summary>Keys that an HSM is not needed for, and disabled ones.</summary>
    private static readonly string[] Rules = ["OCI-KMS-004", "OCI-KMS-103"];

    /// <summary>Disabled keys may fail both rules.</summary>
    private readonly HashSet<string> _disabled = new(StringComparer.Ordinal);

    /// <summary>Each once. They stream: there may be millions.</summary>
    public IEnumerable<Key> All =>
        result
            .Scope.Rules.Where(rule => Rules.Contains(rule.Id))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .SelectMany(result.FindingsOf)
            .Where(IsOne)
            .Select(finding => (Key)finding.Resource)
            .Where(key => key.LifecycleState != LifecycleState.Disabled || _disabled.Add(key.Id));

    /// <summary>Whether a fix of the finding takes its key off the bill.</summary>
    public static bool IsOne(Finding finding) =>
        finding is { Status: FindingStatus.Fail, Resource: Key } && Rules.Contains(finding.Rule.Id);
}
