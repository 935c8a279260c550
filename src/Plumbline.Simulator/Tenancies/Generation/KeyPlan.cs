using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>A key to make.</summary>
internal sealed record KeyPlan(
    VaultPlan Vault,
    int Number,
    string Id,
    string CompartmentId,
    string State,
    DateTimeOffset TimeCreated,
    Dice Dice
)
{
    public DateTimeOffset? TimeOfDeletion { get; init; }

    public int Versions { get; init; } = 1;

    /// <summary>The OCID of one of its versions, from the oldest, which is 0.</summary>
    public string VersionId(int version) =>
        Ocid.InVault("keyversion", Vault.Place.Region, Vault.Label, $"version {version} of {Id}");
}
