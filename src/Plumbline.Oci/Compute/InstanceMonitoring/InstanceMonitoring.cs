using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>The agent of an instance should report how it does.</summary>
public sealed class InstanceMonitoring : LifecycleRule<Instance>
{
    public override string Id => "OCI-COMPUTE-104";

    protected override Verdict Assess(Instance resource, RuleContext context) =>
        (
            resource.AgentConfig is not { } agent ? Verdict.NotAssessed("The API did not say what the agent does.")
            : agent.IsMonitoringDisabled == true || agent.AreAllPluginsDisabled == true
                ? Verdict.Fail("The instance is set to report no metrics.")
            : agent.IsMonitoringDisabled is null ? Verdict.NotAssessed("The API did not say what the agent does.")
            : Verdict.Pass("The instance is set to report metrics.")
        ) with
        {
            Evidence =
            [
                new(
                    "isMonitoringDisabled",
                    resource.AgentConfig?.IsMonitoringDisabled?.ToString(),
                    Field: "agentConfig.isMonitoringDisabled"
                ),
                new(
                    "areAllPluginsDisabled",
                    resource.AgentConfig?.AreAllPluginsDisabled?.ToString(),
                    Field: "agentConfig.areAllPluginsDisabled"
                ),
            ],
        };
}
