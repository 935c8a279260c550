using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Limits;

/// <summary>How much of a limit is used. It goes by the id of the limit.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/ResourceAvailability</remarks>
public sealed record LimitUse : Resource
{
    public long? Used { get; init; }

    public long? Available { get; init; }

    [JsonIgnore]
    public override string Name => Id;

    [JsonIgnore]
    public override bool IsNamedInRegion => true;
}
