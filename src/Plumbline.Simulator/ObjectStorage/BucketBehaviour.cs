using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.KeyUse;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.ObjectStorage;

/// <summary>The namespace and its buckets. A bucket's key is for objects to come; those it has are encrypted anew on demand.</summary>
internal sealed class BucketBehaviour(TimeSpan delay)
{
    private static readonly KeyOperation Row = new("object_storage.object_storage/UpdateBucket")
    {
        Keys = ["kmsKeyId"],
        IsEmptyOracleManaged = true,
    };

    private static readonly ResourceType Type = ResourceTypes.Find("object_storage.buckets")!;

    public static Answer GetNamespace(Call call) =>
        call.Optional("compartmentId") is { } id && !call.Tenancy.HasCompartment(id)
            ? throw ApiException.NotFound()
            : Answer.Of(JsonValue.Create(call.Tenancy.Seed.Namespace));

    public static Answer ListBuckets(Call call)
    {
        DemandNamespace(call);
        var compartmentId = call["compartmentId"];
        call.DemandCompartment(compartmentId);

        var buckets = call.Tenancy[Type].Under(call.Region, call["namespaceName"]);
        var found = buckets.Where(bucket => bucket.CompartmentId == compartmentId).ToArray();
        return Answer.List(call, found, bucket => Shown(bucket, ResourceApi.Summary(Type)));
    }

    public static Answer GetBucket(Call call)
    {
        var bucket = Find(call);
        return Answer.One(bucket, Shown(bucket, ResourceApi.Full(Type)));
    }

    public static Answer HeadBucket(Call call) => new(200, ETag: Find(call).ETag);

    public static Answer CreateBucket(Call call)
    {
        DemandNamespace(call);
        var details = Details.Of(call);
        new KeyCheck(call, Row).Demand(details);
        var name = call.BodyText("name")!;
        var compartmentId = call.BodyText("compartmentId")!;
        call.DemandPlace(compartmentId);

        if (call.Tenancy[Type].Find(call.Region, Type.KeyOf(call["namespaceName"], name)) is not null)
        {
            throw ApiException.Conflict("BucketAlreadyExists", $"Bucket {name} is already in this namespace.");
        }

        var json = new JsonObject();
        Details.Apply(details, json, Row, Type);
        var bucket = Completed(call, json).ToBytes();
        return Saved(call, new Resource(Type, call.Region, call["namespaceName"], name, bucket));
    }

    public static Answer UpdateBucket(Call call)
    {
        var bucket = Find(call);
        call.DemandMatch(bucket);
        var details = Details.Of(call);
        new KeyCheck(call, Row).Demand(details);
        if (BodyPath.Text(details, "compartmentId") is { } moved)
        {
            call.DemandPlace(moved);
        }

        // A bucket keeps its name: it is part of every object's address.
        details.Remove("name");
        details.Remove("namespace");
        var json = bucket.Copy();
        Details.Apply(details, json, Row, Type);
        var changed = bucket.With(json);
        KeyCheck.DemandRelease(call, bucket, changed);
        return Saved(call, changed);
    }

    public Answer ReencryptBucket(Call call)
    {
        var bucket = Find(call);
        if (!call.Flag("isReencryptBucketKeyOnly"))
        {
            ObjectBehaviour.ReencryptAll(call, bucket, call.Now + delay);
        }

        var work = new WorkRequest(call, WorkRequest.TypeOf(call)!, delay);
        var id = work.Accept("REENCRYPT", bucket.CompartmentId, work.Touching("WRITTEN", "bucket", bucket.Id));
        return new Answer(202) { WorkRequestId = id };
    }

    public static Resource Find(Call call)
    {
        DemandNamespace(call);
        var key = Type.KeyOf(call["namespaceName"], call["bucketName"]);
        return call.Tenancy[Type].Find(call.Region, key)
            ?? throw new ApiException(
                404,
                "BucketNotFound",
                $"The bucket {call["bucketName"]} does not exist in this namespace and region, or you may not see it."
            );
    }

    private static void DemandNamespace(Call call)
    {
        var name = call["namespaceName"];
        if (name != call.Tenancy.Seed.Namespace && call.Tenancy[Type].Under(call.Region, name).Length == 0)
        {
            throw new ApiException(404, "NamespaceNotFound", $"You may not see a namespace {name}.");
        }
    }

    private static Draft Completed(Call call, JsonObject json) =>
        new Draft(json)
            .Set("namespace", call["namespaceName"])
            .Set("timeCreated", Draft.Time(call.Now))
            .Set("id", Ocid.Regional("bucket", call.Region, Guid.NewGuid().ToString()))
            .Default("createdBy", call.Principal.Id)
            .Default("metadata", new JsonObject())
            .Default("publicAccessType", "NoPublicAccess")
            .Default("storageTier", "Standard")
            .Default("versioning", "Disabled")
            .Default("autoTiering", "Disabled")
            .Default("objectEventsEnabled", false)
            .Default("replicationEnabled", false)
            .Default("isReadOnly", false)
            .WithTags();

    private static Answer Saved(Call call, Resource bucket) =>
        Answer.One(call.Changes.Save(bucket), Shown(bucket, ResourceApi.Full(Type)));

    // The bucket tells its etag twice.
    private static JsonObject Shown(Resource bucket, View view) =>
        new Draft(view.Of(bucket)).Set("etag", bucket.ETag).ToObject();
}
