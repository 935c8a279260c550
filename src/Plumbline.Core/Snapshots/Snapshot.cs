namespace Plumbline.Core.Snapshots;

/// <summary>The inventory of a scan at rest. Whoever knows the cloud's types makes it and reads it; a store keeps it.</summary>
/// <param name="Outline">Tenancy, compartments, scope and gaps, as JSON.</param>
/// <param name="Parts">The resources. They are made while they are looked at: there may be millions.</param>
public sealed record Snapshot(string Outline, IEnumerable<SnapshotPart> Parts);
