using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.EmailDelivery;

/// <summary>A domain that mail is sent from.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/emaildelivery/20170907/EmailDomainSummary/</remarks>
public sealed record EmailDomain : Resource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? DomainName { get; init; }

    public string? LifecycleState { get; init; }

    public string? ActiveDkimId { get; init; }

    [JsonIgnore]
    public override string Name => DomainName ?? Id;
}
