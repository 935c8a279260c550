using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>
/// How many of each to make. <c>Foreign</c> is how many pairs of a vault and another compartment than its own share
/// keys; <c>Others</c> are the types besides those of KMS.
/// </summary>
internal sealed record GenerationPlan(
    int Regions = 1,
    int Compartments = 10,
    int Vaults = 4,
    int Keys = 100,
    int Foreign = 0,
    int Seed = 1,
    int Tenancies = 1
)
{
    public IReadOnlyList<(ResourceType Type, int Count)> Others { get; init; } = [];
}
