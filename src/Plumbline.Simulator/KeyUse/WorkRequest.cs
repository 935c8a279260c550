using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>The work request that goes on with a change after its answer: accepted, in progress, done.</summary>
internal sealed class WorkRequest(Call call, ResourceType type, TimeSpan delay)
{
    private readonly ApiDescription _api = type.Service.Description;

    private IReadOnlyDictionary<string, FieldDescription> Fields => _api.FieldsOf(type.Full);

    /// <summary>The work requests of an operation's service, or those that Database and others share.</summary>
    public static ResourceType? TypeOf(Call call, string collection = "workRequests") =>
        ResourceTypes.Find($"{call.Route.Service.Package}.{collection}")
        ?? ResourceTypes.Find($"work_requests.{collection}");

    /// <summary>Takes up the work, and answers the work request's OCID.</summary>
    public string Accept(string operationType, string? compartmentId, JsonObject resource)
    {
        var kind = type.Service.Package is "work_requests" ? "coreservices" : type.Service.Package;
        var id = Ocid.Regional($"{kind}workrequest", call.Region, Guid.NewGuid().ToString());
        var json = new Draft(new JsonObject())
            .Set("id", id)
            .Set("operationType", operationType)
            .Set("status", "ACCEPTED")
            .Set("compartmentId", compartmentId)
            .Set("percentComplete", 0)
            .Set("timeAccepted", Draft.Time(call.Now))
            .Set("resources", new JsonArray(resource.DeepClone()))
            .Keep(Fields.Keys)
            .ToObject();
        json.Then(call.Now + (delay / 2), Started()).Then(call.Now + delay, Finished());
        var parentId = string.Join('/', type.ParentFields.Select(field => ParentIn(field, compartmentId)));
        call.Changes.Save(new Resource(type, call.Region, parentId, id, JsonText.Bytes(json), compartmentId));
        return id;
    }

    /// <summary>What the work is done on, in the words of the service.</summary>
    public JsonObject Touching(string action, string entityType, string identifier)
    {
        var fields = _api.FieldsOf(Fields.GetValueOrDefault("resources")?.ItemType);
        var json = new JsonObject { ["identifier"] = identifier };
        Fill("entityType", entityType);
        Fill("resourceType", entityType);
        Fill("actionType", action);
        Fill("actionResult", action);
        Fill("entityUri", call.Request.Path);
        Fill("resourceUri", call.Request.Path);
        return json;

        void Fill(string name, string value)
        {
            if (fields.TryGetValue(name, out var field))
            {
                json[name] = field.Enum is { } known && !known.Contains(value) ? Substitute(known) : value;
            }
        }
    }

    // A service has a word for "none of these", or but one word.
    private static string Substitute(IReadOnlyList<string> known) => known.Contains("NONE") ? "NONE" : known[0];

    private string? ParentIn(string field, string? compartmentId) =>
        field is "compartmentId" ? compartmentId : call.Optional(field);

    private JsonObject Started() =>
        Known(
            new Draft(new JsonObject())
                .Set("status", "IN_PROGRESS")
                .Set("percentComplete", 50)
                .Set("timeStarted", Draft.Time(call.Now + (delay / 2)))
        );

    private JsonObject Finished()
    {
        var isCompleted = Fields["status"].Enum?.Contains("COMPLETED") == true;
        return Known(
            new Draft(new JsonObject())
                .Set("status", isCompleted ? "COMPLETED" : "SUCCEEDED")
                .Set("percentComplete", 100)
                .Set("timeFinished", Draft.Time(call.Now + delay))
        );
    }

    private JsonObject Known(Draft draft) => draft.Keep(Fields.Keys).ToObject();
}
