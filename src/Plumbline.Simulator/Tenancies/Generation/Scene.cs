namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>What the fields of one resource are chosen by.</summary>
internal sealed record Scene(TenancySeed Tenancy, Identity Identity, Identities Known, Dice Dice)
{
    public Place Place => Identity.Place;

    /// <summary>The same in whichever unit it is asked for.</summary>
    public int SizeInGigabytes { get; } = 50 * Dice.Between(1, 40);
}
