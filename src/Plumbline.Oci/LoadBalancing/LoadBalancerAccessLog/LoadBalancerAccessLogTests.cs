using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Logging;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class LoadBalancerAccessLogTests : RuleSpec<LoadBalancerAccessLog, LoadBalancer>
{
    private static readonly LoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
    };

    private static readonly Log Access = new()
    {
        Id = "log",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        IsEnabled = true,
        Configuration = new LogConfiguration
        {
            Source = new LogSource
            {
                Service = "loadbalancer",
                Category = "access",
                Resource = "judged",
            },
        },
    };

    private static readonly Verdict Pass = Verdict.Pass("The access log is on.");

    private static readonly Verdict Fail = Verdict.Fail("No access log is on.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Logs may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("kept", [Sample, Access], Pass),
            new("none", [Sample], Fail),
            new(
                "of another",
                [
                    Sample,
                    Access with
                    {
                        Configuration = new LogConfiguration
                        {
                            Source = new LogSource
                            {
                                Service = "loadbalancer",
                                Category = "access",
                                Resource = "other",
                            },
                        },
                    },
                ],
                Fail
            ),
            new("off", [Sample, Access with { IsEnabled = false }], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Log"],
                        Rules = ["OCI-LOADBALANCING-108"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
