namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>The public key of the session that a pod wants.</summary>
internal sealed record PodTokenRequest(string PodKey);
