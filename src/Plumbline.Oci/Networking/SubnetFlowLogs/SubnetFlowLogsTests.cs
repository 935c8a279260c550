using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Logging;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class SubnetFlowLogsTests : RuleSpec<SubnetFlowLogs, Subnet>
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

    private static readonly Log Log = new()
    {
        Id = "log",
        CompartmentId = Root,
        IsEnabled = true,
        LifecycleState = "ACTIVE",
        Configuration = new(new LogSource("OCISERVICE", "flowlogs", "subnet", "all")),
    };

    private static Log Of(string resource, string? filter = null) =>
        Log with
        {
            Configuration = new(
                new LogSource(
                    "OCISERVICE",
                    "flowlogs",
                    resource,
                    "all",
                    filter is null ? null : new Dictionary<string, string> { ["capture_filter"] = filter }
                )
            ),
        };

    private static CaptureFilter Filter(params FlowLogRule[] rules) =>
        new()
        {
            Id = "filter",
            CompartmentId = Root,
            LifecycleState = "AVAILABLE",
            FilterType = "FLOWLOG",
            FlowLogCaptureFilterRules = rules,
        };

    private static readonly Verdict Pass = Verdict.Pass("All traffic of the subnet is logged.");

    private static readonly Verdict Fail = Verdict.Fail("No flow log is on for the subnet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Flow logs may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a log of the subnet", [Sample, Of("subnet")], Pass with { Evidence = [new("flowLogs", "log")] }),
            new("a log of the VCN", [Sample, Of("vcn")], Pass),
            new("a log of another", [Sample, Of("other")], Fail),
            new("switched off", [Sample, Of("subnet") with { IsEnabled = false }], Fail),
            new("inactive", [Sample, Of("subnet") with { LifecycleState = "INACTIVE" }], Fail),
            new("none", [Sample], Fail),
            new(
                "a filter that takes all",
                [
                    Sample,
                    Of("subnet", "filter"),
                    Filter(new FlowLogRule(true, 1, 1, FlowLogType: "ALL", RuleAction: "INCLUDE")),
                ],
                Pass
            ),
            new(
                "a filter that takes a tenth",
                [
                    Sample,
                    Of("subnet", "filter"),
                    Filter(new FlowLogRule(true, 1, 10, FlowLogType: "ALL", RuleAction: "INCLUDE")),
                ],
                Verdict.Fail("The flow log of the subnet leaves traffic out.")
            ),
            new(
                "a filter that takes rejected traffic",
                [
                    Sample,
                    Of("subnet", "filter"),
                    Filter(new FlowLogRule(true, 1, 1, FlowLogType: "REJECT", RuleAction: "INCLUDE")),
                ],
                Verdict.Fail("The flow log of the subnet leaves traffic out.")
            ),
            new(
                "a filter that skips some",
                [
                    Sample,
                    Of("subnet", "filter"),
                    Filter(
                        new FlowLogRule(true, 1, 1, SourceCidr: "10.0.0.0/8", RuleAction: "EXCLUDE"),
                        new FlowLogRule(true, 2, 1, FlowLogType: "ALL", RuleAction: "INCLUDE")
                    ),
                ],
                Verdict.Fail("The flow log of the subnet leaves traffic out.")
            ),
            new("a filter that was not read", [Sample, Of("subnet", "filter")], Unknown),
            new("logs that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Log"],
                        Rules = ["OCI-NETWORKING-133"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
