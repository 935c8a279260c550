using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>A key that rotates by itself: the settings, and the rotation when its day has come.</summary>
internal static class AutoRotation
{
    public const string Event = "rotate";

    private const string Enabled = "isAutoRotationEnabled";
    private const string Details = "autoKeyRotationDetails";
    private const string Interval = "rotationIntervalInDays";
    private const string Start = "timeOfScheduleStart";
    private const string Next = "timeOfNextRotation";
    private const int LeastDays = 60;
    private const int MostDays = 365;
    private const int MostYears = 100;

    /// <summary>Refuses what a request says about rotation if this vault cannot do it.</summary>
    public static void Check(Resource vault, JsonElement request)
    {
        var days = Number(request);
        if (!ManagedVault.IsPrivate(vault) && (Flag(request) == true || Given(request) is not null))
        {
            throw ApiException.InvalidParameter("Keys rotate by themselves in VIRTUAL_PRIVATE vaults only.");
        }

        if (days is not null)
        {
            DemandInterval(days.Value);
        }
    }

    /// <summary>Puts what a checked request says about rotation into the key.</summary>
    public static void Apply(JsonObject key, JsonElement request, DateTimeOffset now)
    {
        var isEnabled = Flag(request) ?? (bool?)key[Enabled] ?? false;
        key[Enabled] = isEnabled;
        if (!isEnabled)
        {
            key.Remove(Details);
            key.WithoutEvent(Event);
        }
        else if (Flag(request) is not null || Given(request) is not null)
        {
            key[Details] = Schedule(key[Details] as JsonObject ?? [], request, now);
            Resume(key);
        }
    }

    /// <summary>Lets the next rotation of a key come on its day.</summary>
    public static JsonObject Resume(JsonObject key)
    {
        key.WithoutEvent(Event);
        return key[Details]?[Next] is { } next ? key.Then(Time((string)next!), [], Event) : key;
    }

    /// <summary>The key, and the versions it has got, on the day of a rotation.</summary>
    public static IEnumerable<Resource> Rotate(TenancyState tenancy, Resource key)
    {
        var (now, taken) = (Steps.Due(key)!.Value, Steps.Taken(key));
        if (Replication.IsReplica(key) || key.LifecycleState is "DELETING" or "DELETED")
        {
            return [taken];
        }

        var json = Recorded(taken.Copy(), now, key.LifecycleState);
        if (key.LifecycleState is not "ENABLED")
        {
            return [taken.With(json)];
        }

        var version = NewVersion.Draft(tenancy, key, now).Set("isAutoRotated", true).Set("lifecycleState", "ENABLED");
        json["currentKeyVersion"] = (string)version.ToObject()["id"]!;
        return [.. NewVersion.Forerunner(tenancy, key), NewVersion.Of(key, version), taken.With(json)];
    }

    private static JsonObject Recorded(JsonObject key, DateTimeOffset now, string? state)
    {
        var details = key[Details]!.AsObject();
        var isDone = state is "ENABLED";
        details["timeOfLastRotation"] = Draft.Time(now);
        details["lastRotationStatus"] = isDone ? "SUCCESS" : "FAILED";
        details["lastRotationMessage"] = isDone ? "The key was rotated." : $"The key was {state}, not ENABLED.";
        // A tenancy file may give any interval, or none.
        details[Next] = Draft.Time(now.AddDays(Math.Clamp((long?)details[Interval] ?? MostDays, LeastDays, MostDays)));
        return Resume(key);
    }

    private static JsonObject Schedule(JsonObject details, JsonElement request, DateTimeOffset now)
    {
        var days =
            Number(request)
            ?? (long?)details[Interval]
            ?? throw ApiException.MissingParameter($"{Details}.{Interval} is required.");
        DemandInterval(days);
        var start = Given(request) is { } given && given.TryGetProperty(Start, out var text) ? text.GetString() : null;
        var day = Day(start is null ? now : Time(start));
        if (day > now.AddYears(MostYears))
        {
            throw ApiException.InvalidParameter($"{Details}.{Start} must lie within {MostYears} years from now.");
        }

        details[Interval] = days;
        details[Start] = Draft.Time(day);
        do
        {
            day = day.AddDays(days);
        } while (day <= now);

        details[Next] = Draft.Time(day);
        return new JsonObject(details.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
    }

    private static void DemandInterval(long days)
    {
        if (days is < LeastDays or > MostDays)
        {
            throw ApiException.InvalidParameter($"{Details}.{Interval} must be {LeastDays} to {MostDays}.");
        }
    }

    private static bool? Flag(JsonElement request) =>
        request.TryGetProperty(Enabled, out var flag) && flag.ValueKind is not JsonValueKind.Null
            ? flag.GetBoolean()
            : null;

    private static JsonElement? Given(JsonElement request) =>
        request.TryGetProperty(Details, out var given) && given.ValueKind is JsonValueKind.Object ? given : null;

    private static long? Number(JsonElement request) =>
        Given(request)?.TryGetProperty(Interval, out var days) == true && days.ValueKind is JsonValueKind.Number
            ? days.GetInt64()
            : null;

    // KMS ignores the time of day.
    private static DateTimeOffset Day(DateTimeOffset time) => new(time.UtcDateTime.Date, TimeSpan.Zero);

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
