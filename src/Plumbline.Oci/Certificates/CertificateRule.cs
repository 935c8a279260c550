namespace Plumbline.Oci.Certificates;

/// <summary>What is done to a certificate by itself.</summary>
public sealed record CertificateRule(string? RuleType = null, string? AdvanceRenewalPeriod = null);
