using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>A list of addresses that sign-on rules of an identity domain can ask for.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity-domains/v1/NetworkPerimeter/</remarks>
public sealed record NetworkPerimeter : GlobalResource
{
    [JsonPropertyName("name")]
    public string? NetworkPerimeterName { get; init; }

    public IReadOnlyList<NetworkPerimeterAddress>? IpAddresses { get; init; }

    public string? DomainOcid { get; init; }

    [JsonIgnore]
    public override string Name => NetworkPerimeterName ?? Id;

    [JsonIgnore]
    public override string? ParentId => DomainOcid;
}
