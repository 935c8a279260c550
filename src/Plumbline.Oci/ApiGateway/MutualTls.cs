namespace Plumbline.Oci.ApiGateway;

/// <summary>That callers show a certificate.</summary>
public sealed record MutualTls(bool? IsVerifiedCertificateRequired = null);
