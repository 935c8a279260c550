using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class InstanceMonitoringTests : RuleSpec<InstanceMonitoring, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
    };

    private static readonly Verdict Pass = Verdict.Pass("The instance is set to report metrics.");

    private static readonly Verdict Fail = Verdict.Fail("The instance is set to report no metrics.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API did not say what the agent does.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("on", [Sample with { AgentConfig = new(false, false, false) }], Pass),
            new(
                "off",
                [Sample with { AgentConfig = new(true) }],
                Fail with
                {
                    Evidence = [new("isMonitoringDisabled", "True"), new("areAllPluginsDisabled", null)],
                }
            ),
            new("all plugins off", [Sample with { AgentConfig = new(false, false, true) }], Fail),
            new("nothing was said", [Sample], Unknown),
            new("nothing about monitoring", [Sample with { AgentConfig = new() }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
