using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A region the tenancy is subscribed to, in the API's shape.</summary>
internal sealed record RegionSubscription(string RegionKey, string RegionName, string Status, bool IsHomeRegion)
{
    [JsonIgnore]
    public bool IsReady => Status != "IN_PROGRESS";

    public static RegionSubscription Of(Resource resource) =>
        JsonSerializer.Deserialize<RegionSubscription>(resource.Json, JsonSerializerOptions.Web)!;
}
