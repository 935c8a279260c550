namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>A vault to make, and how many keys go into it: some of them into other compartments.</summary>
internal sealed record VaultPlan(int Number, string Id, string Label, Place Place, int OwnKeys)
{
    /// <summary>The compartments, other than the vault's own, that keep keys in it.</summary>
    public IReadOnlyList<string> ForeignCompartments { get; init; } = [];

    public required string Type { get; init; }

    public required string State { get; init; }

    /// <summary>When it goes, if it is PENDING_DELETION or DELETED.</summary>
    public DateTimeOffset? TimeOfDeletion { get; init; }

    public required DateTimeOffset TimeCreated { get; init; }

    public int Keys => OwnKeys + ForeignCompartments.Count;
}
