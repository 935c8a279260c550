using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>Tag definitions: created in a namespace, retired, and only then deleted.</summary>
internal sealed class TagBehaviour(TimeSpan delay)
{
    private static readonly View Full = ResourceApi.Full(IamTypes.Tags);

    public IEnumerable<(string Name, Behaviour Run)> Operations =>
        [
            ("CreateTag", CreateTag),
            ("UpdateTag", UpdateTag),
            ("DeleteTag", DeleteTag),
            ("CascadeDeleteTagNamespace", CascadeDeleteTagNamespace),
            ("ChangeTagNamespaceCompartment", ChangeTagNamespaceCompartment),
        ];

    public static void DemandEmpty(Call call, Resource tagNamespace) =>
        Demand.NoConflict(
            call.Tenancy[IamTypes.Tags].Under("", tagNamespace.Id).Length == 0,
            $"TagNamespace '{tagNamespace.Text("name")}' has tag definitions; delete them first."
        );

    private static Answer CreateTag(Call call)
    {
        var space = Namespace(call);
        var name = call.BodyText("name")!;
        NameRule.Tag.Demand(name);
        Demand.Free(call.Tenancy[IamTypes.Tags].Under("", space.Id), name, "TagDefinition");
        var draft = Details
            .New(call)
            .Default("isCostTracking", value: false)
            .Set("id", Ocid.Global("tagdefinition", Guid.NewGuid().ToString()))
            .Set("compartmentId", space.CompartmentId)
            .Set("tagNamespaceId", space.Id)
            .Set("tagNamespaceName", space.Text("name"))
            .Set("isRetired", value: false)
            .Set("lifecycleState", "ACTIVE");
        return Answer.One(call.Changes.Save(new Resource(IamTypes.Tags, "", space.Id, name, draft.ToBytes())), Full);
    }

    private static Answer UpdateTag(Call call)
    {
        var tag = Found(call);
        return Answer.One(call.Changes.Save(Details.Applied(call, tag)), Full);
    }

    private Answer DeleteTag(Call call)
    {
        var tag = Found(call);
        DemandRetired(tag);
        call.Changes.Remove(tag);
        var work = WorkRequests.Start(call, "DELETE_TAG_DEFINITION", tag, "DELETED", delay);
        return new Answer(202) { WorkRequestId = work.Id };
    }

    private Answer CascadeDeleteTagNamespace(Call call)
    {
        var space = Namespace(call);
        call.DemandMatch(space);
        DemandRetired(space);
        Array.ForEach(call.Tenancy[IamTypes.Tags].Under("", space.Id), call.Changes.Remove);
        call.Changes.Remove(space);
        var work = WorkRequests.Start(call, "DELETE_NON_EMPTY_TAG_NAMESPACE", space, "DELETED", delay);
        return new Answer(202) { WorkRequestId = work.Id };
    }

    private static Answer ChangeTagNamespaceCompartment(Call call)
    {
        var space = Namespace(call);
        var target = call.BodyText("compartmentId")!;
        Compartments.DemandUsable(call.Tenancy, target);
        foreach (var moved in call.Tenancy[IamTypes.Tags].Under("", space.Id).Prepend(space))
        {
            var json = moved.Copy();
            json["compartmentId"] = target;
            call.Changes.Save(moved.With(json, moved == space ? target : null));
        }

        return new Answer(200);
    }

    private static void DemandRetired(Resource resource) =>
        Demand.NoConflict(
            resource.Value("isRetired") is { ValueKind: System.Text.Json.JsonValueKind.True },
            $"{resource.Type.Noun} '{resource.Text("name")}' is not retired; retire it first."
        );

    private static Resource Namespace(Call call) =>
        call.Tenancy[IamTypes.TagNamespaces].Find("", call["tagNamespaceId"]) ?? throw ApiException.NotFound();

    private static Resource Found(Call call)
    {
        var key = IamTypes.Tags.KeyOf(Namespace(call).Id, call["tagName"]);
        var tag = call.Tenancy[IamTypes.Tags].Find("", key) ?? throw ApiException.NotFound();
        call.DemandMatch(tag);
        return tag;
    }
}
