using Plumbline.Simulator.Kms;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A tenancy while it is served: its seed plus what calls have changed since.</summary>
internal sealed class TenancyState
{
    public TenancyState(TenancySeed seed)
    {
        Seed = seed;
        Compartments = new(seed.Compartments);
        Vaults = new(seed.Vaults);
        Keys = new(seed.Keys);
        KeyVersions = new(seed.KeyVersions);
        VaultDirectory = new(seed.Vaults);
    }

    public TenancySeed Seed { get; }

    public ResourceCollection Compartments { get; }

    public ResourceCollection Vaults { get; }

    public ResourceCollection Keys { get; }

    public ResourceCollection KeyVersions { get; }

    public VaultDirectory VaultDirectory { get; }

    public RetryTokens RetryTokens { get; } = new();

    public bool HasCompartment(string id) => id == Seed.Id || Compartments.Find("", id) is not null;
}
