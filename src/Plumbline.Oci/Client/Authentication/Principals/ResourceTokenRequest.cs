namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>What vouches for a resource, and the public key of the session that it wants.</summary>
internal sealed record ResourceTokenRequest(
    string ResourcePrincipalToken,
    string ServicePrincipalSessionToken,
    string SessionPublicKey
);
