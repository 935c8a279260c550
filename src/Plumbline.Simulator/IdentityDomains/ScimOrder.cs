using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.IdentityDomains;

/// <summary><c>sortBy</c> an attribute, <c>sortOrder</c> ASCENDING or DESCENDING; unasked, the oldest comes first.</summary>
internal static class ScimOrder
{
    public static ScimItem[] Apply(Call call, ScimItem[] items)
    {
        if (call.Optional("sortBy") is not { } attribute)
        {
            return items;
        }

        var isDown = call.Optional("sortOrder") is "DESCENDING";
        return isDown
            ? [.. items.OrderByDescending(Key, StringComparer.OrdinalIgnoreCase)]
            : [.. items.OrderBy(Key, StringComparer.OrdinalIgnoreCase)];

        string? Key(ScimItem item) => item.Values(attribute).FirstOrDefault()?.ToString();
    }
}
