using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Regions;

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
    RegionProgress Progress
);
