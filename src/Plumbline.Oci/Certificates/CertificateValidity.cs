namespace Plumbline.Oci.Certificates;

/// <summary>From when to when a certificate is valid.</summary>
public sealed record CertificateValidity(DateTimeOffset? TimeOfValidityNotAfter = null);
