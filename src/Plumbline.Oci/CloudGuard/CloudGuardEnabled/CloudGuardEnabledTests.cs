using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.CloudGuard;

public sealed class CloudGuardEnabledTests : RuleSpec<CloudGuardEnabled, CloudGuardConfiguration>
{
    private static readonly CloudGuardConfiguration Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        Status = "ENABLED",
        ReportingRegion = "us-ashburn-1",
    };

    private static readonly Verdict Pass = Verdict.Pass("Cloud Guard is on.");

    private static readonly Verdict Fail = Verdict.Fail("Cloud Guard is off.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether Cloud Guard is on is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "on",
                [Sample],
                Pass with
                {
                    Evidence = [new("status", "ENABLED"), new("reportingRegion", "us-ashburn-1")],
                }
            ),
            new("off", [Sample with { Status = "DISABLED" }], Fail),
            new("not known", [Sample with { Status = null }], Unknown),
            new("a new status", [Sample with { Status = "ASLEEP" }], Unknown),
        ];
}
