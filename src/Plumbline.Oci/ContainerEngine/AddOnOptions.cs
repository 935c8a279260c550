namespace Plumbline.Oci.ContainerEngine;

/// <summary>What was installed in a cluster when it was made.</summary>
public sealed record AddOnOptions(bool? IsKubernetesDashboardEnabled = null, bool? IsTillerEnabled = null);
