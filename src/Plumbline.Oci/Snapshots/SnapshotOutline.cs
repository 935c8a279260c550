using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Snapshots;

/// <summary>Everything about a saved inventory but its resources.</summary>
internal sealed record SnapshotOutline
{
    /// <summary>The scan that read it.</summary>
    public required string ScanId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    public required bool Stopped { get; init; }

    public required Tenancy Tenancy { get; init; }

    public required IReadOnlyList<Compartment> Compartments { get; init; }

    public required IReadOnlyList<string> Regions { get; init; }

    public required string HomeRegion { get; init; }

    public required IReadOnlyList<string> CompartmentIds { get; init; }

    public IReadOnlyList<string>? ChosenRegions { get; init; }

    public IReadOnlyList<string>? ChosenCompartmentIds { get; init; }

    public required IReadOnlyList<string> RegionsNotReady { get; init; }

    /// <summary>What was collected, as <see cref="Core.Rules.Need"/> writes it.</summary>
    public required IReadOnlyList<string> Collected { get; init; }

    public required IReadOnlyList<Gap> Gaps { get; init; }

    public required IReadOnlyDictionary<string, int> Replicas { get; init; }

    public required DiscoveryReport Discovery { get; init; }
}
