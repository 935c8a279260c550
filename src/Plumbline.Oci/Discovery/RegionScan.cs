using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Discovery;

/// <summary>What collectors of one region work with.</summary>
internal sealed record RegionScan(
    OciConnection Connection,
    JournaledReader Reader,
    Region Region,
    CompartmentTree Compartments,
    ScanScope Scope,
    NeedSet Needs,
    Collection Collection,
    DiscoveryChoice Choice,
    RegionProgress Progress,
    RegionFacts Facts
)
{
    /// <summary>
    /// The compartments in which keys are looked for. Who uses a key may live anywhere, and so may the key that somebody
    /// uses: then all of them.
    /// </summary>
    public IReadOnlyList<string> KeyCompartmentIds => Needs.Has<KeyUser>() ? Compartments.Ids : Scope.CompartmentIds;
}
