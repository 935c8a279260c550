using System.Text.Json.Nodes;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Api;

/// <summary>
/// Shows a resource as a model: fields that only the sibling model has are left out, fields that neither knows stay.
/// </summary>
internal sealed class View(ApiDescription api, string model, string sibling)
{
    private readonly string[] _hidden =
    [
        .. api.Models[sibling].Keys.Except(api.Models[model].Keys, StringComparer.Ordinal),
    ];

    public JsonObject Of(Resource resource)
    {
        var json = resource.Copy();
        foreach (var field in _hidden)
        {
            json.Remove(field);
        }

        return json;
    }
}
