namespace Plumbline.Oci.ContainerEngine;

/// <summary>What a cluster was made with.</summary>
public sealed record ClusterOptions(AddOnOptions? AddOns = null);
