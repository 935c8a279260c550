using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Integration;

/// <summary>An integration instance should say who may reach it.</summary>
public sealed class IntegrationAccess : LifecycleRule<IntegrationInstance>
{
    public override string Id => "OCI-OIC-001";

    protected override Verdict Assess(IntegrationInstance resource, RuleContext context)
    {
        var details = resource.NetworkEndpointDetails;
        var addresses = details?.AllowlistedHttpIps ?? [];
        var vcns = details?.AllowlistedHttpVcns ?? [];
        return (
            details?.NetworkEndpointType is not (null or "PUBLIC")
                ? Verdict.NotAssessed("Who can reach the instance is not known.")
            : addresses.Any(AddressRange.IsInternet) || addresses.Count + vcns.Count == 0
                ? Verdict.Fail("Everyone can reach the instance.")
            : Verdict.Pass("Only some can reach the instance.")
        ) with
        {
            Evidence =
            [
                new(
                    "networkEndpointType",
                    details?.NetworkEndpointType,
                    Field: "networkEndpointDetails.networkEndpointType"
                ),
                new(
                    "allowlistedHttpIps",
                    string.Join(", ", addresses),
                    Field: "networkEndpointDetails.allowlistedHttpIps"
                ),
                new("allowlistedHttpVcns", $"{vcns.Count}", Field: "networkEndpointDetails.allowlistedHttpVcns"),
            ],
        };
    }
}
