using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Identity;

/// <summary>
/// Reads the policies of all compartments: also where the scope is narrower, since a statement is about compartments
/// below its policy's, and a denial anywhere may matter.
/// </summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Policy/ListPolicies</remarks>
internal sealed class PolicyCollector(RegionScan scan)
{
    /// <summary>Whether any rule looks at what this collector reads.</summary>
    public static bool IsNeeded(NeedSet needs) => needs.Has<Policy>();

    /// <summary>A stop leaves a gap and is no error.</summary>
    public Task CollectAsync(CancellationToken cancellationToken) =>
        new CompartmentLists<Policy>(scan, Policies, scan.Compartments.Ids).CollectAsync(cancellationToken);

    private Listing<Policy> Policies =>
        new(
            new("identity", "ListPolicies", scan.Connection.Endpoints.Identity(scan.Region))
            {
                Region = scan.Region.Identifier,
            },
            "/20160918/policies",
            "policy",
            "policies",
            OciJson.Default.Policy
        );
}
