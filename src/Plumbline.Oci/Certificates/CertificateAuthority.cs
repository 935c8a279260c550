using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Certificates;

/// <summary>What certificates are issued by.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthoritySummary/</remarks>
public sealed record CertificateAuthority : Resource, ILifecycle, IExpiring
{
    [JsonPropertyName("name")]
    public string? AuthorityName { get; init; }

    public string? LifecycleState { get; init; }

    public CertificateVersion? CurrentVersionSummary { get; init; }

    [JsonIgnore]
    public override string Name => AuthorityName ?? Id;

    [JsonIgnore]
    public DateTimeOffset? ValidTo => CurrentVersionSummary?.Validity?.TimeOfValidityNotAfter;
}
