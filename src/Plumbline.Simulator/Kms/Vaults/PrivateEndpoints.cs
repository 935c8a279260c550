using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>EKMS private endpoints: the way from an EXTERNAL vault to the customer's own key manager.</summary>
internal sealed class PrivateEndpoints(TimeSpan delay)
{
    private static readonly ResourceType Type = ResourceTypes.Find("ekmsPrivateEndpoints")!;

    private static readonly string[] Settable = FieldsOf("CreateEkmsPrivateEndpointDetails");

    private static readonly string[] Updatable = FieldsOf("UpdateEkmsPrivateEndpointDetails");

    public static Resource? Find(Call call, string id) => call.Tenancy[Type].Find(call.Region, id);

    public Answer CreateEkmsPrivateEndpoint(Call call)
    {
        var compartmentId = call.BodyText("compartmentId")!;
        call.DemandCompartment(compartmentId);

        VaultChanges.DemandName(call);
        var id = Ocid.Regional("ekmsprivateendpoint", call.Region, Guid.NewGuid().ToString());
        var draft = new Draft(call.Body)
            .Keep(Settable)
            .WithTags()
            .Set("id", id)
            .Set("timeCreated", Draft.Time(call.Now));
        var json = draft.ToObject().Through("CREATING", call.Now + delay, "ACTIVE");
        return One(call.Changes.Save(new Resource(Type, call.Region, compartmentId, id, JsonText.Bytes(json))));
    }

    public static Answer UpdateEkmsPrivateEndpoint(Call call)
    {
        var endpoint = Demand(call);
        VaultChanges.DemandName(call);
        var json = VaultChanges.Updated(endpoint, call.Body, Updatable);
        json["timeUpdated"] = Draft.Time(call.Now);
        return One(call.Changes.Save(endpoint.With(json)));
    }

    public Answer DeleteEkmsPrivateEndpoint(Call call)
    {
        var endpoint = Demand(call);
        call.Changes.Save(endpoint.With(endpoint.Copy().Through("DELETING", call.Now + delay, "DELETED")));
        return new Answer(204);
    }

    private static Resource Demand(Call call)
    {
        var endpoint = Find(call, call["ekmsPrivateEndpointId"]) ?? throw ApiException.NotFound();
        call.DemandMatch(endpoint);
        return endpoint.LifecycleState is "ACTIVE"
            ? endpoint
            : throw ApiException.IncorrectState($"The private endpoint is {endpoint.LifecycleState}, not ACTIVE.");
    }

    private static Answer One(Resource endpoint) => Answer.One(endpoint, ResourceApi.Full(Type));

    private static string[] FieldsOf(string model) =>
        [.. ApiCatalog.Named("key_management.ekm").Description.FieldsOf(model).Keys];
}
