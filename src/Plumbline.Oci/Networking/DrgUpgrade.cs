using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Networking;

/// <summary>Whether a DRG was upgraded. Its id is that of the DRG.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/UpgradeStatus/</remarks>
public sealed record DrgUpgrade : Resource
{
    public string? Status { get; init; }

    [JsonIgnore]
    public override string Name => Id;
}
