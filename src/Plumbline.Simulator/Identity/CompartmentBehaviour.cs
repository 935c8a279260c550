using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>What happens to compartments: created, renamed, moved, deleted, recovered.</summary>
internal sealed class CompartmentBehaviour(TimeSpan delay)
{
    private static readonly View Full = ResourceApi.Full(ResourceTypes.Compartments);

    public IEnumerable<(string Name, Behaviour Run)> Operations =>
        [
            ("CreateCompartment", CreateCompartment),
            ("UpdateCompartment", UpdateCompartment),
            ("DeleteCompartment", DeleteCompartment),
            ("MoveCompartment", MoveCompartment),
            ("RecoverCompartment", RecoverCompartment),
        ];

    private Answer CreateCompartment(Call call)
    {
        var (parentId, name) = (call.BodyText("compartmentId")!, call.BodyText("name")!);
        Compartments.DemandUsable(call.Tenancy, parentId);
        Compartments.DemandDepth(Compartments.Depth(call.Tenancy, parentId) + 1);
        NameRule.Usual.Demand(name);
        Compartments.DemandFreeName(call.Tenancy, parentId, name);
        var id = Ocid.Global("compartment", Guid.NewGuid().ToString());
        var draft = Details.New(call).Set("id", id).Set("isAccessible", value: true);
        var json = draft.ToObject().Through("CREATING", call.Now + delay, "ACTIVE");
        var created = new Resource(ResourceTypes.Compartments, "", parentId, id, JsonText.Bytes(json));
        return Answer.One(call.Changes.Save(created), Full);
    }

    private static Answer UpdateCompartment(Call call)
    {
        var compartment = Found(call, "ACTIVE");
        if (call.BodyText("name") is { } name)
        {
            NameRule.Usual.Demand(name);
            Compartments.DemandFreeName(call.Tenancy, compartment.ParentId, name, except: compartment.Id);
        }

        return Answer.One(call.Changes.Save(Details.Applied(call, compartment)), Full);
    }

    // A deleted compartment stays listed, and gives its name up.
    private Answer DeleteCompartment(Call call)
    {
        var compartment = Found(call, "ACTIVE");
        Compartments.DemandEmpty(call.Tenancy, compartment);
        var end = new JsonObject
        {
            ["lifecycleState"] = "DELETED",
            ["name"] = $"{compartment.Text("name")}.{Ocid.Hash(compartment.Id)[..10]}",
        };
        var json = compartment.Copy();
        json["lifecycleState"] = "DELETING";
        call.Changes.Save(compartment.With(json.Then(call.Now + delay, end)));
        return Accepted(call, "DELETE_COMPARTMENT", compartment, "DELETED");
    }

    private Answer MoveCompartment(Call call)
    {
        var compartment = Found(call, "ACTIVE");
        var target = call.BodyText("targetCompartmentId")!;
        Compartments.DemandUsable(call.Tenancy, target);
        Demand.That(
            !call.Tenancy.Subtree(compartment.Id).Contains(target, StringComparer.Ordinal),
            "targetCompartmentId must not be the compartment itself or one below it."
        );
        Compartments.DemandDepth(
            Compartments.Depth(call.Tenancy, target) + Compartments.Height(call.Tenancy, compartment.Id)
        );
        Compartments.DemandFreeName(call.Tenancy, target, compartment.Text("name") ?? "", except: compartment.Id);
        var json = compartment.Copy();
        json["compartmentId"] = target;
        call.Changes.Save(compartment.With(json, target));
        return Accepted(call, "MOVE_COMPARTMENT", compartment, "UPDATED");
    }

    private static Answer RecoverCompartment(Call call)
    {
        var compartment = Found(call, "DELETED");
        Compartments.DemandUsable(call.Tenancy, compartment.ParentId);
        var json = compartment.Copy();
        json["lifecycleState"] = "ACTIVE";
        return Answer.One(call.Changes.Save(compartment.With(json)), Full);
    }

    private Answer Accepted(Call call, string operation, Resource compartment, string action) =>
        new(202) { WorkRequestId = WorkRequests.Start(call, operation, compartment, action, delay).Id };

    private static Resource Found(Call call, string state)
    {
        var id = call["compartmentId"];
        Demand.That(id != call.Tenancy.Id, "The root compartment can be neither changed nor deleted.");
        var compartment = call.Tenancy[ResourceTypes.Compartments].Find("", id) ?? throw ApiException.NotFound();
        call.DemandMatch(compartment);
        Demand.NoConflict(
            compartment.LifecycleState == state,
            $"Compartment '{compartment.Text("name")}' is {compartment.LifecycleState}, not {state}."
        );
        return compartment;
    }
}
