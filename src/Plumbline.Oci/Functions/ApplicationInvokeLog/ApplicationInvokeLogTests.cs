using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Logging;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Functions;

public sealed class ApplicationInvokeLogTests : RuleSpec<ApplicationInvokeLog, FunctionsApplication>
{
    private static readonly FunctionsApplication Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "resize",
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
                Service = "functions",
                Category = "invoke",
                Resource = "judged",
            },
        },
    };

    private static readonly Verdict Pass = Verdict.Pass("The invoke log is on.");

    private static readonly Verdict Fail = Verdict.Fail("No invoke log is on.");

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
                                Service = "functions",
                                Category = "invoke",
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
                        Rules = ["OCI-FUNCTIONS-102"],
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
