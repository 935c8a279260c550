using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>Capacity that is kept for nobody is paid for.</summary>
public sealed class UnusedReservation : LifecycleRule<CapacityReservation>
{
    public override string Id => "OCI-COMPUTE-112";

    protected override bool Concerns(CapacityReservation resource, RuleContext context) =>
        resource.ReservedInstanceCount != 0;

    protected override Verdict Assess(CapacityReservation resource, RuleContext context) =>
        Verdict.Of(
            resource.UsedInstanceCount is { } used ? used > 0 : null,
            "The reservation is used.",
            "Nothing uses the reservation.",
            "How much of the reservation is used is not known."
        ) with
        {
            Evidence =
            [
                new("usedInstanceCount", resource.UsedInstanceCount?.ToString(CultureInfo.InvariantCulture)),
                new("reservedInstanceCount", resource.ReservedInstanceCount?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
