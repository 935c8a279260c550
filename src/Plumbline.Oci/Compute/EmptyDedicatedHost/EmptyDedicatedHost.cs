using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>A dedicated host is paid for whole, used or not.</summary>
public sealed class EmptyDedicatedHost : LifecycleRule<DedicatedVmHost>
{
    public override string Id => "OCI-COMPUTE-111";

    protected override Verdict Assess(DedicatedVmHost resource, RuleContext context) =>
        Verdict.Of(
            resource is { TotalOcpus: { } total, RemainingOcpus: { } left } ? left < total : null,
            "Instances run on the host.",
            "No instance runs on the host.",
            "How much of the host is used is not known."
        ) with
        {
            Evidence =
            [
                new("remainingOcpus", resource.RemainingOcpus?.ToString(CultureInfo.InvariantCulture)),
                new("totalOcpus", resource.TotalOcpus?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
