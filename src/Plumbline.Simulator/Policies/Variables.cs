using System.Globalization;

namespace Plumbline.Simulator.Policies;

/// <summary>The variables of conditions. Each has values, or none when it does not apply. Case does not matter.</summary>
internal sealed class Variables
{
    private readonly ILookup<string, string> _values;

    private Variables(IEnumerable<(string Name, string? Value)> values) =>
        _values = values
            .Where(pair => pair.Value is not null)
            .ToLookup(pair => pair.Name, pair => pair.Value!, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Of(string name) => [.. _values[name]];

    public static Variables OfRequest(Identity identity, AccessRequest request, CompartmentTree compartments) =>
        new([
            .. OfCaller(identity, compartments),
            .. OfCall(request),
            .. OfTime(request.Time.UtcDateTime),
            .. OfTarget(compartments.Find(request.CompartmentId)),
            .. request.Attributes.Select(pair => (pair.Key, (string?)pair.Value)),
        ]);

    /// <summary>What the matching rules of dynamic groups speak of.</summary>
    public static Variables OfResource(Principal principal)
    {
        var instance = principal.Type is "instance" ? principal : null;
        return new([
            ("instance.id", instance?.Id),
            ("instance.compartment.id", instance?.CompartmentId),
            ("resource.id", principal.Id),
            ("resource.type", principal.Type),
            ("resource.compartment.id", principal.CompartmentId),
            .. principal.Tags.Select(tag => ($"tag.{tag.Key}.value", (string?)tag.Value)),
        ]);
    }

    private static IEnumerable<(string, string?)> OfCaller(Identity identity, CompartmentTree compartments)
    {
        var caller = identity.Caller;
        var home = caller.CompartmentId is null ? null : compartments.Find(caller.CompartmentId);
        return
        [
            ("request.user.id", caller.IsUser ? caller.Id : null),
            ("request.user.name", caller.IsUser ? caller.Name : null),
            ("request.principal.id", caller.Id),
            ("request.principal.type", caller.Type),
            ("request.principal.compartment.id", caller.CompartmentId),
            .. identity.Groups.Select(group => ("request.groups.id", (string?)group.Id)),
            .. identity.Groups.SelectMany(group => Tags("request.principal.group.tag", group.Tags)),
            .. Tags("request.principal.compartment.tag", home?.Tags),
            .. caller.Attributes.Select(pair => ($"request.principal.{pair.Key}", (string?)pair.Value)),
        ];
    }

    private static IEnumerable<(string, string?)> OfCall(AccessRequest request) =>
        [
            ("request.operation", request.Operation),
            ("request.permission", request.Permission.Name),
            ("request.region", request.Region),
        ];

    private static IEnumerable<(string, string?)> OfTime(DateTime time)
    {
        var numbers = CultureInfo.InvariantCulture;
        return
        [
            ("request.utc-timestamp", time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", numbers)),
            ("request.utc-timestamp.month-of-year", time.Month.ToString(numbers)),
            ("request.utc-timestamp.day-of-month", time.Day.ToString(numbers)),
            ("request.utc-timestamp.day-of-week", time.DayOfWeek.ToString()),
            ("request.utc-timestamp.time-of-day", time.ToString("HH:mm:ss'Z'", numbers)),
        ];
    }

    private static IEnumerable<(string, string?)> OfTarget(Compartment? compartment) =>
        [
            ("target.compartment.id", compartment?.Id),
            ("target.compartment.name", compartment?.Name),
            .. Tags("target.resource.compartment.tag", compartment?.Tags),
        ];

    private static IEnumerable<(string, string?)> Tags(string variable, IReadOnlyDictionary<string, string>? tags) =>
        tags?.Select(tag => ($"{variable}.{tag.Key}", (string?)tag.Value)) ?? [];
}
