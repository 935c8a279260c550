using System.Text.Json.Nodes;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>How keys and key versions go: after 7 to 30 days in which it can be called off.</summary>
internal static class ScheduledDeletion
{
    private const string Before = "stateBefore";
    private const string TimeField = "timeOfDeletion";

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
