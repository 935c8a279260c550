namespace Plumbline.Core.Scans;

/// <summary>How a finding differs from the same one in an earlier scan.</summary>
public enum FindingChange
{
    /// <summary>The earlier scan did not have it, or had it as passed.</summary>
    New,
    Unchanged,

    /// <summary>Its status is another one, and it was no pass before.</summary>
    Changed,

    /// <summary>It failed, and passes now or is gone.</summary>
    Resolved,
}
