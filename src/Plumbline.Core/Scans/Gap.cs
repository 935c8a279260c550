using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>A part of the scope that could not be read, with its cause. A gap is never a pass.</summary>
public sealed record Gap
{
    /// <summary>The region's identifier; null when every region is hidden.</summary>
    public string? Region { get; init; }

    /// <summary>The compartment's OCID; null when every compartment of the region is hidden.</summary>
    public string? CompartmentId { get; init; }

    /// <summary>That compartment's path, <c>root/a/b</c>; null when it is unknown.</summary>
    public string? CompartmentPath { get; init; }

    /// <summary>The OCID of the resource (a vault) whose content could not be read; null when it is not about one.</summary>
    public string? ResourceId { get; init; }

    /// <summary>What that resource is for people: its type and its display name, which is hostile input.</summary>
    public string? ResourceName { get; init; }

    public string? Service { get; init; }

    /// <summary>The API operation that failed; null when nothing was called.</summary>
    public string? Operation { get; init; }

    /// <summary>The HTTP status; null when no answer came.</summary>
    public int? Status { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public string? OpcRequestId { get; init; }

    /// <summary>
    /// What could not be read, as <see cref="Need"/> writes it: <c>Key</c> for keys and all about them,
    /// <c>Key:whole</c> for what only a look at each key shows. Empty for everything.
    /// </summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>The ids of the rules that see less because of it.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public bool Hides(Need need) =>
        (Hidden.Count == 0 && (Region is null || !need.IsGlobal))
        || Hidden.Contains(need.ResourceType.Name)
        || Hidden.Contains(need.ToString());

    /// <summary>The same gap, for these rules: those that need what it hides.</summary>
    public Gap For(IEnumerable<Rule> rules) =>
        this with
        {
            Rules = [.. rules.Where(rule => rule.Needs.Any(Hides)).Select(rule => rule.Id)],
        };
}
