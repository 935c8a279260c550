using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Certificates;

/// <summary>A certificate for TLS.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/certificatesmgmt/20210224/CertificateSummary/</remarks>
public sealed record Certificate : Resource, ILifecycle, IExpiring
{
    [JsonPropertyName("name")]
    public string? CertificateName { get; init; }

    public string? LifecycleState { get; init; }

    public string? ConfigType { get; init; }

    public CertificateVersion? CurrentVersionSummary { get; init; }

    public IReadOnlyList<CertificateRule>? CertificateRules { get; init; }

    [JsonIgnore]
    public override string Name => CertificateName ?? Id;

    [JsonIgnore]
    public DateTimeOffset? ValidTo => CurrentVersionSummary?.Validity?.TimeOfValidityNotAfter;
}
