using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>How keys and key versions go: after 7 to 30 days in which it can be called off.</summary>
internal static class ScheduledDeletion
{
    private const string Before = "stateBefore";
    private const string TimeField = "timeOfDeletion";
    private static readonly TimeSpan Earliest = TimeSpan.FromDays(7);
    private static readonly TimeSpan Latest = TimeSpan.FromDays(30);

    /// <summary>The time that the caller asks for, or the latest.</summary>
    public static DateTimeOffset TimeIn(Call call)
    {
        if (call.BodyText(TimeField) is not { } text)
        {
            return call.Now + Latest;
        }

        var time = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return time >= call.Now + Earliest && time <= call.Now + Latest
            ? time
            : throw ApiException.InvalidParameter(
                $"timeOfDeletion must be 7 to 30 days from now, which is {Draft.Time(call.Now)}."
            );
    }

    public static JsonObject Schedule(Resource resource, DateTimeOffset now, DateTimeOffset at, TimeSpan delay)
    {
        var json = resource.Copy().Hide(Before, resource.LifecycleState);
        json[TimeField] = Draft.Time(at);
        return json.Through("SCHEDULING_DELETION", now + delay, "PENDING_DELETION")
            .Then(at, new JsonObject { ["lifecycleState"] = "DELETING" })
            .Then(at + delay, new JsonObject { ["lifecycleState"] = "DELETED" });
    }

    /// <summary>Back to the state before; what a tenancy file says is PENDING_DELETION was ENABLED.</summary>
    public static JsonObject Cancel(Resource resource, DateTimeOffset now, TimeSpan delay)
    {
        var before = resource.Hidden(Before)?.GetString() ?? "ENABLED";
        var json = resource.Copy().WithoutSteps().Hide(Before, value: null);
        json["lifecycleState"] = "CANCELLING_DELETION";
        return json.Then(now + delay, new JsonObject { ["lifecycleState"] = before, [TimeField] = null });
    }
}
