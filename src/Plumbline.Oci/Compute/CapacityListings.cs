using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Compute;

/// <summary>How capacity and what instances use is listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/</remarks>
internal sealed class CapacityListings : ServiceListings
{
    private const string Host = "https://iaas.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<DedicatedVmHost>(
            "compute",
            "ListDedicatedVmHosts",
            Host,
            "/20160918/dedicatedVmHosts",
            "dedicated hosts"
        )
        {
            SearchType = "DedicatedVmHost",
            ListGrant = new(Verb.Inspect, "dedicated-vm-hosts"),
        },
        new Listing<CapacityReservation>(
            "compute",
            "ListComputeCapacityReservations",
            Host,
            "/20160918/computeCapacityReservations",
            "capacity reservations"
        )
        {
            SearchType = "ComputeCapacityReservation",
            ListGrant = new(Verb.Inspect, "compute-capacity-reservations"),
        },
        new Listing<VolumeAttachment>(
            "compute",
            "ListVolumeAttachments",
            Host,
            "/20160918/volumeAttachments",
            "attachments of block volumes"
        )
        {
            ListGrant = new(Verb.Inspect, "volume-attachments"),
        },
        new Listing<BootVolumeAttachment>(
            "compute",
            "ListBootVolumeAttachments",
            Host,
            "/20160918/bootVolumeAttachments",
            "attachments of boot volumes"
        )
        {
            Scope = ListScope.AvailabilityDomain,
            ListGrant = new(Verb.Inspect, "volume-attachments"),
        },
    ];
}
