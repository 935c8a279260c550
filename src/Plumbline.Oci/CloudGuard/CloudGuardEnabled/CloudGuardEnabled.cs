using Plumbline.Core.Rules;

namespace Plumbline.Oci.CloudGuard;

/// <summary>Cloud Guard should be on for the whole tenancy.</summary>
public sealed class CloudGuardEnabled : Rule<CloudGuardConfiguration>
{
    public override string Id => "OCI-CLOUDGUARD-101";

    public override Verdict Evaluate(CloudGuardConfiguration resource, RuleContext context) =>
        (
            resource.Status switch
            {
                "ENABLED" => Verdict.Pass("Cloud Guard is on."),
                "DISABLED" => Verdict.Fail("Cloud Guard is off."),
                _ => Verdict.NotAssessed("Whether Cloud Guard is on is not known."),
            }
        ) with
        {
            Evidence = [new("status", resource.Status), new("reportingRegion", resource.ReportingRegion)],
        };
}
