namespace Plumbline.Oci.ContainerEngine;

/// <summary>Whether only images that were signed may run.</summary>
public sealed record ImagePolicyConfig(bool? IsPolicyEnabled = null);
