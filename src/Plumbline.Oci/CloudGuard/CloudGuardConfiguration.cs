using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.CloudGuard;

/// <summary>Whether Cloud Guard is on in the tenancy.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/cloud-guard/20200131/Configuration/</remarks>
public sealed record CloudGuardConfiguration : GlobalResource
{
    public string? Status { get; init; }

    public string? ReportingRegion { get; init; }

    [JsonIgnore]
    public override string Name => Id;
}
