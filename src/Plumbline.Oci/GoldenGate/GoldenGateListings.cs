using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.GoldenGate;

/// <summary>How deployments of GoldenGate are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/goldengate/20200407/</remarks>
internal sealed class GoldenGateListings : ServiceListings
{
    private const string Host = "https://goldengate.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<GoldenGateDeployment>(
            "golden_gate",
            "ListDeployments",
            Host,
            "/20200407/deployments",
            "deployments of GoldenGate"
        )
        {
            SearchType = "GoldenGateDeployment",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "goldengate-deployments"),
        },
    ];
}
