namespace Plumbline.Core.Scans;

/// <summary>What is known about one rule in one region and compartment.</summary>
public enum CoverageStatus
{
    /// <summary>It was read, and there are findings.</summary>
    Assessed,

    /// <summary>It was read, and there is nothing that the rule judges.</summary>
    Empty,

    /// <summary>It could not be read: what is there, if anything, is unknown.</summary>
    Gap,

    /// <summary>What the rule judges cannot be there.</summary>
    NotApplicable,
}
