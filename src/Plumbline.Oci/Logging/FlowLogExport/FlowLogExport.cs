using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Logging;

/// <summary>Flow logs of subnets are taken elsewhere.</summary>
public sealed class FlowLogExport : LifecycleRule<Subnet>
{
    public override string Id => "OCI-LOGGING-104";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Subnet>(), Need.Whole<ServiceConnector>(), Need.Listed<LogGroup>(), Need.Listed<Log>()];

    protected override bool Concerns(Subnet resource, RuleContext context) => LogsOf(resource, context).Count > 0;

    protected override Verdict Assess(Subnet resource, RuleContext context) =>
        (
            LogsOf(resource, context).Any(log => LogExports.Of(context).Takes(log))
                ? Verdict.Pass("A connector takes the flow log.")
            : context.MayMiss<ServiceConnector>(resource.Region)
                ? Verdict.NotAssessed("Connectors may be there that could not be read.")
            : Verdict.Fail("No connector takes the flow log.")
        ) with
        {
            Evidence =
            [
                new(
                    "flowLogs",
                    string.Join(", ", LogsOf(resource, context).Select(log => log.Id)),
                    Field: "configuration.source.resource"
                ),
            ],
        };

    private static IReadOnlyList<Log> LogsOf(Subnet subnet, RuleContext context) =>
        ServiceLogs.Of(context).ActiveOf("flowlogs", subnet.Region, subnet.Id, subnet.VcnId);
}
