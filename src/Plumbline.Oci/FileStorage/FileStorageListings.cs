using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.FileStorage;

/// <summary>How file systems and their exports are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/filestorage/20171215/</remarks>
internal sealed class FileStorageListings : ServiceListings
{
    private const string Host = "https://filestorage.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<FileSystem>("file_storage", "ListFileSystems", Host, "/20171215/fileSystems", "file systems")
        {
            Scope = ListScope.AvailabilityDomain,
            SearchType = "FileSystem",
            ListGrant = new(Verb.Inspect, "file-systems"),
        },
        new Listing<MountTarget>("file_storage", "ListMountTargets", Host, "/20171215/mountTargets", "mount targets")
        {
            Scope = ListScope.AvailabilityDomain,
            SearchType = "MountTarget",
            ListGrant = new(Verb.Inspect, "mount-targets"),
        },
        new Listing<Export>("file_storage", "ListExports", Host, "/20171215/exports", "exports")
        {
            GetOperation = "GetExport",
            Get = "/20171215/exports/{id}",
            ListGrant = new(Verb.Read, "export-sets"),
            GetGrant = new(Verb.Read, "export-sets"),
        },
    ];
}
