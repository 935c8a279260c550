using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Logging;

public sealed class FlowLogExportTests : RuleSpec<FlowLogExport, Subnet>
{
    private static readonly Subnet Sample = new()
    {
        Id = "subnet",
        CompartmentId = Root,
        Region = "a",
        DisplayName = "web",
        LifecycleState = "AVAILABLE",
        VcnId = "vcn",
    };

    private static ServiceConnector Connector(
        string group,
        string compartment = Root,
        string? log = null,
        string region = "a"
    ) =>
        new()
        {
            Id = $"connector-{group}-{compartment}-{log}-{region}",
            CompartmentId = Root,
            Region = region,
            LifecycleState = "ACTIVE",
            Source = new("logging", [new(compartment, group, log)]),
            Target = new("streaming"),
        };

    private static Log Log(string service, string resource, string category) =>
        new()
        {
            Id = "log",
            CompartmentId = Root,
            Region = "a",
            LogGroupId = "group",
            IsEnabled = true,
            LifecycleState = "ACTIVE",
            Configuration = new(new LogSource("OCISERVICE", service, resource, category)),
        };

    private static readonly Verdict Pass = Verdict.Pass("A connector takes the flow log.");

    private static readonly Verdict Fail = Verdict.Fail("No connector takes the flow log.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Connectors may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("the log", [Sample, Log("flowlogs", "subnet", "all"), Connector("group", log: "log")], Pass),
            new("its group", [Sample, Log("flowlogs", "vcn", "all"), Connector("group")], Pass),
            new(
                "another log",
                [Sample, Log("flowlogs", "subnet", "all"), Connector("group", log: "other")],
                Fail with
                {
                    Evidence = [new("flowLogs", "log")],
                }
            ),
            new("no connector", [Sample, Log("flowlogs", "subnet", "all")], Fail),
            new("no flow log", [Sample], null),
            new("hidden", [Sample, Log("flowlogs", "subnet", "all")], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["ServiceConnector"],
                        Rules = ["OCI-LOGGING-104"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }, Log("flowlogs", "subnet", "all")],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
