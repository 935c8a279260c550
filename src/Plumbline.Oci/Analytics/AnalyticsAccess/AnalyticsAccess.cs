using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Analytics;

/// <summary>An analytics instance should be private, or say who may reach it.</summary>
public sealed class AnalyticsAccess : LifecycleRule<AnalyticsInstance>
{
    public override string Id => "OCI-OAC-101";

    protected override Verdict Assess(AnalyticsInstance resource, RuleContext context)
    {
        var details = resource.NetworkEndpointDetails;
        var addresses = details?.WhitelistedIps ?? [];
        var vcns = details?.WhitelistedVcns ?? [];
        return (
            details?.NetworkEndpointType switch
            {
                "PRIVATE" => Verdict.Pass("Only some can reach the instance."),
                "PUBLIC" when addresses.Any(AddressRange.IsInternet) || addresses.Count + vcns.Count == 0 =>
                    Verdict.Fail("Everyone can reach the instance."),
                "PUBLIC" => Verdict.Pass("Only some can reach the instance."),
                _ => Verdict.NotAssessed("Who can reach the instance is not known."),
            }
        ) with
        {
            Evidence =
            [
                new(
                    "networkEndpointType",
                    details?.NetworkEndpointType,
                    Field: "networkEndpointDetails.networkEndpointType"
                ),
                new("whitelistedIps", string.Join(", ", addresses), Field: "networkEndpointDetails.whitelistedIps"),
                new("whitelistedVcns", $"{vcns.Count}", Field: "networkEndpointDetails.whitelistedVcns"),
            ],
        };
    }
}
