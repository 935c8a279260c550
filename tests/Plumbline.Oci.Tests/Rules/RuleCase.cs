using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>One thing that a rule must get right.</summary>
/// <param name="Name">The case in words.</param>
/// <param name="Given">The resource that is judged, then what else is in the tenancy.</param>
/// <param name="Expected">The verdict, with evidence where it matters; null when the resource is out of scope.</param>
public sealed record RuleCase(string Name, IReadOnlyList<Resource> Given, Verdict? Expected)
{
    /// <summary>What the rule's parameters are set to, as one would write it in a settings file.</summary>
    public IReadOnlyDictionary<string, string[]> Parameters { get; init; } = new Dictionary<string, string[]>();

    /// <summary>The names, which are the OCIDs too, of compartments below the root; null for those of all cases.</summary>
    public IReadOnlyList<string>? Compartments { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];
}
