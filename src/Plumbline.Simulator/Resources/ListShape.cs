using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary>How a list answers: <c>Field</c> is what holds the items, or null for a bare array.</summary>
internal sealed record ListShape(string? Field, string ItemType)
{
    // Beside these a collection may hold locks and the like.
    private static readonly string[] Usual = ["items", "Resources", "objects", "shapes"];

    public static ListShape? Of(ApiDescription api, string? response)
    {
        if (response is null)
        {
            return null;
        }

        var type = new FieldDescription(response);
        if (type.IsMany)
        {
            return new ListShape(null, type.ItemType);
        }

        var lists = api.FieldsOf(response).Where(field => field.Value.IsMany).ToArray();
        var found = lists.FirstOrDefault(field => Usual.Contains(field.Key, StringComparer.Ordinal));
        return found.Key is null ? null : new ListShape(found.Key, found.Value.ItemType);
    }
}
