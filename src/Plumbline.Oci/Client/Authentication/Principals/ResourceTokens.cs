namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>How the service that owns a resource vouches for it.</summary>
internal sealed record ResourceTokens(string ResourcePrincipalToken, string ServicePrincipalSessionToken);
