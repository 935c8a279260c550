using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Logging;

namespace Plumbline.Oci.Networking;

/// <summary>A subnet should have a flow log that leaves nothing out.</summary>
public sealed class SubnetFlowLogs : LifecycleRule<Subnet>
{
    public override string Id => "OCI-NETWORKING-133";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Subnet>(), Need.Listed<LogGroup>(), Need.Listed<Log>(), Need.Listed<CaptureFilter>()];

    protected override Verdict Assess(Subnet resource, RuleContext context)
    {
        var logs = ServiceLogs.Of(context).ActiveOf("flowlogs", resource.Region, resource.Id, resource.VcnId);
        var verdicts = logs.Select(log => FlowCaptures.Of(log, context)).ToList();
        return (
            verdicts.Contains(FlowCapture.Everything) ? Verdict.Pass("All traffic of the subnet is logged.")
            : verdicts.Contains(FlowCapture.Unknown) || (verdicts.Count == 0 && context.MayMiss<Log>(resource.Region))
                ? Verdict.NotAssessed("Flow logs may be there that could not be read.")
            : verdicts.Count > 0 ? Verdict.Fail("The flow log of the subnet leaves traffic out.")
            : Verdict.Fail("No flow log is on for the subnet.")
        ) with
        {
            Evidence =
            [
                new("flowLogs", string.Join(", ", logs.Select(log => log.Id)), Field: "configuration.source.resource"),
            ],
        };
    }
}
