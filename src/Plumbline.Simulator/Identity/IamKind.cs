using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>
/// A kind of resource that is created, updated and deleted as most of Identity's are: with a name that never changes,
/// in a compartment, at once gone when deleted.
/// </summary>
internal sealed record IamKind(ResourceType Type, string OcidType, TimeSpan Delay)
{
    /// <summary>What the name must look like; null for what has none.</summary>
    public NameRule? Name { get; init; } = NameRule.Usual;

    /// <summary>Lies in the root compartment only.</summary>
    public bool IsInRoot { get; init; } = true;

    /// <summary>Holds what a create or an update asks for against the rules of the kind.</summary>
    public Action<Call> Check { get; init; } = _ => { };

    /// <summary>Adds what the server itself knows of a new one.</summary>
    public Action<Call, Draft> Complete { get; init; } = (_, _) => { };

    /// <summary>Refuses to delete what must not go, and takes along what goes with it.</summary>
    public Action<Call, Resource> Release { get; init; } = (_, _) => { };

    public IEnumerable<(string Name, Behaviour Run)> Operations =>
        [($"Create{Type.Noun}", Create), ($"Update{Type.Noun}", Update), ($"Delete{Type.Noun}", Delete)];

    private Answer Create(Call call)
    {
        var compartmentId = call.BodyText("compartmentId")!;
        Compartments.DemandUsable(call.Tenancy, compartmentId);
        Demand.That(
            !IsInRoot || compartmentId == call.Tenancy.Id,
            $"compartmentId must be the tenancy's: a {Type.Noun} lies in the root compartment."
        );
        DemandName(call);
        Check(call);
        var id = Ocid.Global(OcidType, Guid.NewGuid().ToString());
        var draft = Details.New(call).Set("id", id);
        Complete(call, draft);
        var json = draft.ToObject().Through("CREATING", call.Now + Delay, "ACTIVE");
        var created = new Resource(Type, "", compartmentId, id, JsonText.Bytes(json));
        return Answer.One(call.Changes.Save(created), ResourceApi.Full(Type));
    }

    private Answer Update(Call call)
    {
        var found = Found(call);
        Check(call);
        return Answer.One(call.Changes.Save(Details.Applied(call, found)), ResourceApi.Full(Type));
    }

    private Answer Delete(Call call)
    {
        var found = Found(call);
        Release(call, found);
        call.Changes.Remove(found);
        return new Answer(204);
    }

    private static Resource Found(Call call)
    {
        var found = call.Addressed() ?? throw ApiException.NotFound();
        call.DemandMatch(found);
        return found;
    }

    private void DemandName(Call call)
    {
        if (Name is { } rule)
        {
            var name = call.BodyText("name")!;
            rule.Demand(name);
            Demand.Free(Siblings(call.Tenancy), name, Type.Noun);
        }
    }

    private IEnumerable<Resource> Siblings(TenancyState tenancy) => tenancy[Type].All;
}
