using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Logging;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ApiGateway;

public sealed class DeploymentAccessLogTests : RuleSpec<DeploymentAccessLog, ApiDeployment>
{
    private static readonly ApiDeployment Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "orders",
        PathPrefix = "/orders",
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
                Service = "apigateway",
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
                                Service = "apigateway",
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
                        Rules = ["OCI-APIGATEWAY-106"],
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
