namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>An instance's certificates, and the public key of the session that it wants. All are PEM without dashed lines.</summary>
internal sealed record InstanceTokenRequest(
    string Certificate,
    string PublicKey,
    IReadOnlyList<string> IntermediateCertificates
);
