namespace Plumbline.Oci.Compute;

/// <summary>What the Oracle Cloud Agent of an instance does.</summary>
public sealed record InstanceAgentConfig(
    bool? IsMonitoringDisabled = null,
    bool? IsManagementDisabled = null,
    bool? AreAllPluginsDisabled = null
);
