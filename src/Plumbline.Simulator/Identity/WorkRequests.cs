using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>The work requests that long changes of compartments and tags are followed by.</summary>
internal static class WorkRequests
{
    /// <summary>A work request about one resource, which is done after the delay.</summary>
    public static Resource Start(Call call, string operation, Resource about, string action, TimeSpan delay)
    {
        var type =
            about.Type == IamTypes.Tags || about.Type == IamTypes.TagNamespaces
                ? IamTypes.Of("taggingWorkRequests")
                : IamTypes.Of("workRequests");
        var id = Ocid.Global("workrequest", Guid.NewGuid().ToString());
        var compartmentId = about.CompartmentId ?? call.Tenancy.Id;
        var started = Draft.Time(call.Now);
        var json = new JsonObject
        {
            ["id"] = id,
            ["operationType"] = operation,
            ["compartmentId"] = compartmentId,
            ["status"] = "IN_PROGRESS",
            ["resources"] = new JsonArray(Subject(call, about, "IN_PROGRESS")),
            ["timeAccepted"] = started,
            ["timeStarted"] = started,
            ["percentComplete"] = 0,
        };
        json.Then(call.Now + delay, Done(call, about, action, Draft.Time(call.Now + delay)));
        return call.Changes.Save(new Resource(type, "", compartmentId, id, JsonText.Bytes(json)));
    }

    private static JsonObject Done(Call call, Resource about, string action, string time) =>
        new()
        {
            ["status"] = "SUCCEEDED",
            ["resources"] = new JsonArray(Subject(call, about, action)),
            ["timeFinished"] = time,
            ["percentComplete"] = 100,
        };

    private static JsonObject Subject(Call call, Resource about, string action) =>
        new()
        {
            ["identifier"] = about.Text("id") ?? about.Id,
            ["entityType"] = about.Type.Noun.ToLowerInvariant(),
            ["actionType"] = action,
            ["entityUri"] = call.Request.Path,
        };
}
