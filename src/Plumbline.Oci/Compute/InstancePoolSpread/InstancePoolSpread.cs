using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>A pool of instances should be in several availability domains.</summary>
public sealed class InstancePoolSpread : LifecycleRule<InstancePool>
{
    public override string Id => "OCI-COMPUTE-106";

    protected override Verdict Assess(InstancePool resource, RuleContext context)
    {
        var domains = (resource.AvailabilityDomains ?? []).Distinct().ToList();
        return (
            domains.Count > 1 ? Verdict.Pass("The pool is spread over several availability domains.")
            : domains.Count == 1 ? Verdict.Fail("The whole pool is in one availability domain.")
            : Verdict.NotAssessed("The API did not say in which availability domains the pool is.")
        ) with
        {
            Evidence =
            [
                new("availabilityDomains", string.Join(", ", domains)),
                new("size", resource.Size?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
    }
}
