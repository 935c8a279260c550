using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Limits;

/// <summary>A limit of the Key Management service, in each region.</summary>
/// <param name="Name">What the Limits API calls it.</param>
/// <param name="Description">What it limits, for people.</param>
/// <param name="Default">How many a tenancy may have without asking; null where Oracle publishes none.</param>
/// <param name="Used">How many there are in a region, and in which compartment each is.</param>
internal sealed record KmsLimit(
    string Name,
    string Description,
    long? Default,
    Func<TenancyState, string, IEnumerable<(Resource Holder, int Count)>> Used
)
{
    /// <summary>What a tenancy has in a region, over all compartments.</summary>
    public long UsedIn(TenancyState tenancy, string region) => Used(tenancy, region).Sum(use => use.Count);
}
