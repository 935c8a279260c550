using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.ResourceManager;

/// <summary>How stacks and their jobs are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/resourcemanager/20180917/</remarks>
internal sealed class ResourceManagerListings : ServiceListings
{
    private const string Host = "https://resourcemanager.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Stack>("resource_manager", "ListStacks", Host, "/20180917/stacks", "stacks")
        {
            SearchType = "OrmStack",
            GetOperation = "GetStack",
            Get = "/20180917/stacks/{id}",
            GetGrant = new(Verb.Read, "orm-stacks"),
            ListGrant = new(Verb.Inspect, "orm-stacks"),
        },
        new Listing<StackJob>("resource_manager", "ListJobs", Host, "/20180917/jobs", "jobs of stacks")
        {
            SearchType = "OrmJob",
            ListGrant = new(Verb.Inspect, "orm-jobs"),
        },
    ];
}
