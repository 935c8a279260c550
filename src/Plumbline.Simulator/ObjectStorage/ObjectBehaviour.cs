using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.KeyUse;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.ObjectStorage;

/// <summary>The objects in a bucket: small ones, kept as they were sent.</summary>
internal static class ObjectBehaviour
{
    // Not among the fields that OCI shows of an object.
    private const string Bytes = "contentBase64";
    private const string Key = "kmsKeyId";

    private static readonly KeyOperation Row = new("object_storage.object_storage/ReencryptObject") { Keys = [Key] };

    private static readonly ResourceType Type = ResourceTypes.Find("object_storage.objects")!;

    public static Answer PutObject(Call call)
    {
        var bucket = BucketBehaviour.Find(call);
        var details = new JsonObject { [Key] = call.Request.Header("opc-sse-kms-key-id") };
        new KeyCheck(call, Row).Demand(details);
        var known = Stored(call);
        DemandAbsent(call, known);
        if (known is not null)
        {
            call.DemandMatch(known);
        }

        var json = new JsonObject
        {
            ["name"] = call["objectName"],
            ["size"] = call.Request.Body.Length,
            ["md5"] = Md5(call.Request.Body),
            ["timeCreated"] = known?.Text("timeCreated") ?? Draft.Time(call.Now),
            ["timeModified"] = Draft.Time(call.Now),
            ["storageTier"] = bucket.Text("storageTier"),
            [Key] = BodyPath.Text(details, Key) ?? bucket.Text(Key),
            [Bytes] = Convert.ToBase64String(call.Request.Body),
        };
        var parentId = $"{call["namespaceName"]}/{call["bucketName"]}";
        var saved = new Resource(Type, call.Region, parentId, call["objectName"], JsonText.Bytes(json));
        return new Answer(200, ETag: call.Changes.Save(saved).ETag);
    }

    public static Answer GetObject(Call call)
    {
        var found = Find(call);
        var content =
            found.Text(Bytes) is { } base64 && Base64.IsValid(base64)
                ? Convert.FromBase64String(base64)
                : Encoding.UTF8.GetBytes(found.Text("content") ?? "");
        return new Answer(200, content, found.ETag) { ContentType = "application/octet-stream" };
    }

    /// <summary>Encrypts one object anew, under the key that the body names or else the bucket's.</summary>
    public static Answer ReencryptObject(Call call)
    {
        var bucket = BucketBehaviour.Find(call);
        var found = Find(call);
        var key = new KeyCheck(call, Row).Demand(Details.Of(call));
        call.Changes.Save(found.With(new Draft(found.Copy()).Set(Key, key?.Id ?? bucket.Text(Key)).ToObject()));
        return new Answer(200);
    }

    /// <summary>Every object that is in the bucket now is under the bucket's key then.</summary>
    public static void ReencryptAll(Call call, Resource bucket, DateTimeOffset then)
    {
        foreach (var item in call.Tenancy[Type].Under(bucket.Region, $"{bucket.ParentId}/{bucket.Id}"))
        {
            var json = item.Copy().Then(then, new JsonObject { [Key] = bucket.Text(Key) });
            call.Changes.Save(item.With(json));
        }
    }

    private static Resource Find(Call call)
    {
        _ = BucketBehaviour.Find(call);
        return Stored(call)
            ?? throw new ApiException(404, "ObjectNotFound", $"The object {call["objectName"]} is not in the bucket.");
    }

    private static Resource? Stored(Call call) =>
        call.Tenancy.Find(Type, call.Region, $"{call["namespaceName"]}/{call["bucketName"]}", call["objectName"]);

    private static void DemandAbsent(Call call, Resource? known)
    {
        if (call.Request.Header("if-none-match") is "*" && known is not null)
        {
            throw new ApiException(412, "IfNoneMatchFailed", $"The object {known.Id} is already there.");
        }
    }

#pragma warning disable CA5351 // Object Storage says MD5, for integrity only.
    private static string Md5(byte[] content) => Convert.ToBase64String(MD5.HashData(content));
#pragma warning restore CA5351
}
