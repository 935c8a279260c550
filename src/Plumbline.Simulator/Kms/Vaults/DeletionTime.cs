using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>When something that a call schedules for deletion goes: 7 to 30 days from now, by default 30.</summary>
internal static class DeletionTime
{
    private const int MinimumDays = 7;
    private const int MaximumDays = 30;

    public static DateTimeOffset Of(Call call)
    {
        var latest = call.Now.AddDays(MaximumDays);
        if (call.BodyText("timeOfDeletion") is not { } text)
        {
            return latest;
        }

        var time = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return time >= call.Now.AddDays(MinimumDays) && time <= latest
            ? time
            : throw ApiException.InvalidParameter(
                $"timeOfDeletion must be {MinimumDays} to {MaximumDays} days from now ({Draft.Time(call.Now)})."
            );
    }

    /// <summary>When this resource goes, if it is to.</summary>
    public static DateTimeOffset? Of(Resource resource) =>
        resource.Text("timeOfDeletion") is { } text
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;

    /// <summary>The way to a deletion: scheduled now, gone at its time.</summary>
    public static JsonObject Scheduled(this JsonObject resource, DateTimeOffset pending, DateTimeOffset deleted)
    {
        resource["timeOfDeletion"] = Draft.Time(deleted);
        return resource
            .WithoutSteps()
            .Through("SCHEDULING_DELETION", pending, "PENDING_DELETION")
            .Then(deleted, new JsonObject { ["lifecycleState"] = "DELETED" });
    }

    /// <summary>The way back to an earlier state.</summary>
    public static JsonObject Cancelled(this JsonObject resource, DateTimeOffset at, string earlier)
    {
        resource.Remove("timeOfDeletion");
        return resource.WithoutSteps().Through("CANCELLING_DELETION", at, earlier);
    }
}
