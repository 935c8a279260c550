using System.Globalization;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary><c>sortBy</c> and <c>sortOrder</c>: names ascend and times descend by default; unasked, the oldest comes first.</summary>
internal static class Sorting
{
    public static Resource[] Apply(Call call, Resource[] resources)
    {
        var order = call.Optional("sortOrder")?.ToUpperInvariant();
        if (call.Optional("sortBy") is not { } sortBy)
        {
            return order is "DESC" ? [.. resources.Reverse()] : resources;
        }

        var field = FieldOf(sortBy, resources.FirstOrDefault());
        var isTime = field.StartsWith("time", StringComparison.Ordinal);
        var isDown = order is "DESC" || (order is null && isTime);
        return isTime
            ? Ordered(resources, r => Time(r, field), Comparer<DateTimeOffset>.Default, isDown)
            : Ordered(resources, r => TextOf(r, field), StringComparer.Ordinal, isDown);
    }

    private static Resource[] Ordered<T>(
        Resource[] resources,
        Func<Resource, T> key,
        IComparer<T> comparer,
        bool isDown
    ) => isDown ? [.. resources.OrderByDescending(key, comparer)] : [.. resources.OrderBy(key, comparer)];

    // Services write timeCreated, TIMECREATED or TIME_CREATED, and mean the field; NAME may be the display name.
    private static string FieldOf(string sortBy, Resource? sample)
    {
        var wanted = sortBy.Replace("_", "", StringComparison.Ordinal);
        var fields = sample?.Parse().EnumerateObject().Select(property => property.Name) ?? [];
        var field = fields.FirstOrDefault(name => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase));
        return field ?? (wanted.ToUpperInvariant() is "NAME" ? "displayName" : "name");
    }

    private static string? TextOf(Resource resource, string field) => resource.Value(field)?.ToString();

    private static DateTimeOffset Time(Resource resource, string field) =>
        DateTimeOffset.TryParse(
            resource.Text(field),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : DateTimeOffset.MinValue;
}
