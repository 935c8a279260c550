using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>Dedicated KMS: clusters of HSM partitions that the customer initialises and operates himself.</summary>
internal sealed class HsmClusters(TimeSpan delay)
{
    private static readonly ResourceType Type = ResourceTypes.Find("hsmClusters")!;

    private static readonly string[] Settable =
    [
        .. FieldsOf("CreateHsmClusterDetails").Except(["auditLogConfig"], StringComparer.Ordinal),
    ];

    private static readonly string[] Updatable = FieldsOf("UpdateHsmClusterDetails");

    public Answer CreateHsmCluster(Call call)
    {
        var compartmentId = call.BodyText("compartmentId")!;
        call.DemandCompartment(compartmentId);
        VaultChanges.DemandName(call);
        var text = Guid.NewGuid().ToString();
        var id = Ocid.Regional("hsmcluster", call.Region, text);
        var draft = new Draft(call.Body)
            .Keep(Settable)
            .WithTags()
            .Set("id", id)
            .Set("dnsName", $"{Ocid.Hash(text)[..13]}.hsm.{call.Region}.{call.Site.Domain}")
            .Set("timeCreated", Draft.Time(call.Now))
            .Set("timeUpdated", Draft.Time(call.Now));
        var json = draft.ToObject().Through("CREATING", call.Now + delay, "INITIALIZATION_REQUIRED");
        return One(call, new Resource(Type, call.Region, compartmentId, id, JsonText.Bytes(json)));
    }

    public static Answer UpdateHsmCluster(Call call)
    {
        var cluster = Demand(call);
        VaultChanges.DemandName(call);
        var json = VaultChanges.Updated(cluster, call.Body, Updatable);
        json["timeUpdated"] = Draft.Time(call.Now);
        return One(call, cluster.With(json));
    }

    public static Answer ChangeHsmClusterCompartment(Call call)
    {
        var cluster = Demand(call);
        var compartmentId = call.BodyText("compartmentId")!;
        call.DemandCompartment(compartmentId);
        var json = cluster.Copy();
        json["compartmentId"] = compartmentId;
        return new Answer(200, ETag: call.Changes.Save(cluster.With(json, compartmentId)).ETag);
    }

    public Answer ScheduleHsmClusterDeletion(Call call)
    {
        var cluster = Demand(call);
        var json = cluster.Copy().Scheduled(call.Now + delay, DeletionTime.Of(call));
        return One(call, cluster.With(json.Hide("beforeDeletion", Steps.LastState(cluster))));
    }

    public Answer CancelHsmClusterDeletion(Call call)
    {
        var cluster = Demand(call, isPending: true);
        var earlier = cluster.Hidden("beforeDeletion")?.GetString() ?? "ACTIVE";
        var json = cluster.Copy().Cancelled(call.Now + delay, earlier).Hide("beforeDeletion", value: null);
        return One(call, cluster.With(json));
    }

    private static Answer One(Call call, Resource cluster) =>
        Answer.One(call.Changes.Save(cluster), ResourceApi.Full(Type));

    private static Resource Demand(Call call, bool isPending = false)
    {
        var cluster = call.Tenancy[Type].Find(call.Region, call["hsmClusterId"]) ?? throw ApiException.NotFound();
        call.DemandMatch(cluster);
        var isReady = isPending
            ? cluster.LifecycleState is "PENDING_DELETION"
            : cluster.LifecycleState is "ACTIVE" or "INITIALIZATION_REQUIRED" or "ACTIVATION_REQUIRED";
        return isReady ? cluster : throw ApiException.IncorrectState($"The cluster is {cluster.LifecycleState}.");
    }

    private static string[] FieldsOf(string model) =>
        [.. ApiCatalog.Named("key_management.kms_hsm_cluster").Description.FieldsOf(model).Keys];
}
