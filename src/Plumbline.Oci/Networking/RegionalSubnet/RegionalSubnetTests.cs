using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class RegionalSubnetTests : RuleSpec<RegionalSubnet, Subnet>
{
    private static readonly Subnet Sample = new()
    {
        Id = "subnet",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "AVAILABLE",
        VcnId = "vcn",
        ProhibitPublicIpOnVnic = false,
        CidrBlock = "10.0.0.0/24",
    };

    private static readonly Verdict Pass = Verdict.Pass("The subnet spans its region.");

    private static readonly Verdict Fail = Verdict.Fail("The subnet is bound to one availability domain.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("regional", [Sample], Pass),
            new(
                "of one domain",
                [Sample with { AvailabilityDomain = "abcd:IAD-AD-1" }],
                Fail with
                {
                    Evidence = [new("availabilityDomain", "abcd:IAD-AD-1")],
                }
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
