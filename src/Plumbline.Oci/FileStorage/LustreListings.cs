using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.FileStorage;

/// <summary>How Lustre file systems are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/lustre/20250228/</remarks>
internal sealed class LustreListings : ServiceListings
{
    private const string Host = "https://lustre-file-storage.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<LustreFileSystem>(
            "lustre_file_storage",
            "ListLustreFileSystems",
            Host,
            "/20250228/lustreFileSystems",
            "Lustre file systems"
        )
        {
            SearchType = "LustreFileSystem",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "lustre-file-systems"),
        },
    ];
}
