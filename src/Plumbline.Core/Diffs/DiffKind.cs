namespace Plumbline.Core.Diffs;

/// <summary>What became of a finding between two scans.</summary>
public enum DiffKind
{
    /// <summary>The earlier scan did not have it, and now it does not pass.</summary>
    New,

    /// <summary>It passed in the earlier scan, and does not any more.</summary>
    Reopened,

    /// <summary>It passed in neither scan, and its status is another one; or what could not be told before passes.</summary>
    Changed,

    /// <summary>It failed, and passes now or is gone.</summary>
    Resolved,

    /// <summary>It did not pass, and the later scan did not look there, or could not: nobody knows.</summary>
    Unknown,

    /// <summary>Its status is the same.</summary>
    Unchanged,
}
