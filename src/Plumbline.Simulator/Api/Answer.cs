using System.Text.Json.Nodes;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Api;

/// <summary>What a behaviour answers; errors are thrown as <see cref="ApiException"/>.</summary>
internal sealed record Answer(int Status, JsonNode? Body = null, string? ETag = null, string? NextPage = null)
{
    /// <summary>After how many seconds the caller may try again, if OCI says so.</summary>
    public int? RetryAfter { get; init; }

    public static Answer One(Resource resource, JsonObject body) => new(200, body, resource.ETag);

    /// <summary>One page of a list, sorted as the call asks.</summary>
    public static Answer List(Call call, IEnumerable<Resource> resources, Func<Resource, JsonObject> view)
    {
        var page = Page.Of(call, Sorting.Apply(call, resources));
        return new(200, new JsonArray([.. page.Items.Select(view)]), NextPage: page.Next);
    }
}
