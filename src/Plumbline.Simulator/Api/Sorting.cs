using System.Globalization;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Api;

/// <summary><c>sortBy</c> and <c>sortOrder</c>: names ascend and times descend by default; unasked, the oldest comes first.</summary>
internal static class Sorting
{
    public static IReadOnlyList<Resource> Apply(Call call, IEnumerable<Resource> resources) =>
        (call.Optional("sortBy"), call.Optional("sortOrder")) switch
        {
            ("TIMECREATED", "ASC") => [.. resources.OrderBy(Time)],
            ("TIMECREATED", _) => [.. resources.OrderByDescending(Time)],
            ("NAME" or "DISPLAYNAME", "DESC") => [.. resources.OrderByDescending(Name, StringComparer.Ordinal)],
            ("NAME" or "DISPLAYNAME", _) => [.. resources.OrderBy(Name, StringComparer.Ordinal)],
            (_, "DESC") => [.. resources.Reverse()],
            _ => [.. resources],
        };

    private static string? Name(Resource resource) => resource.Text("displayName") ?? resource.Text("name");

    private static DateTimeOffset Time(Resource resource) =>
        DateTimeOffset.TryParse(
            resource.Text("timeCreated"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : DateTimeOffset.MinValue;
}
