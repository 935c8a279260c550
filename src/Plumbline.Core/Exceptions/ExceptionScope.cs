using Plumbline.Core.Matching;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Exceptions;

/// <summary>Which failures an exception covers: those that fit everything that is named.</summary>
public sealed record ExceptionScope
{
    /// <summary>The id of one finding.</summary>
    public string? Finding { get; init; }

    /// <summary>The id of a rule; null for all rules.</summary>
    public string? Rule { get; init; }

    public CompartmentPattern? Compartment { get; init; }

    public TagPattern? Tag { get; init; }

    /// <summary>Fits a resource's OCID or its display name.</summary>
    public TextPattern? Resource { get; init; }

    public bool Covers(Finding finding) =>
        (Finding is null || Finding == finding.Id)
        && (Rule is null || string.Equals(Rule, finding.Rule.Id, StringComparison.OrdinalIgnoreCase))
        && (Compartment is null || Compartment.Fits(finding.CompartmentPath))
        && (Tag is null || Tag.Fits(finding.Resource))
        && (Resource is null || Resource.Fits(finding.Resource.Id) || Resource.Fits(finding.Resource.Name));
}
