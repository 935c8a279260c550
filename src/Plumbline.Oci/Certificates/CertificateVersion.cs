namespace Plumbline.Oci.Certificates;

/// <summary>A certificate as it was issued once.</summary>
public sealed record CertificateVersion(CertificateValidity? Validity = null);
