using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A subnet should not be bound to one availability domain.</summary>
public sealed class RegionalSubnet : LifecycleRule<Subnet>
{
    public override string Id => "OCI-NETWORKING-132";

    protected override Verdict Assess(Subnet resource, RuleContext context) =>
        (
            string.IsNullOrEmpty(resource.AvailabilityDomain)
                ? Verdict.Pass("The subnet spans its region.")
                : Verdict.Fail("The subnet is bound to one availability domain.")
        ) with
        {
            Evidence = [new("availabilityDomain", resource.AvailabilityDomain)],
        };
}
