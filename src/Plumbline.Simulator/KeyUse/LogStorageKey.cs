using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>Logging Analytics: a namespace has a key for its active and one for its archived data, or one for all.</summary>
internal sealed class LogStorageKey(TimeSpan delay)
{
    private const string All = "ALL";

    private static readonly KeyOperation Row = new("log_analytics.log_analytics/AssignEncryptionKey")
    {
        Keys = ["keyId"],
    };

    private static readonly ResourceType Type = ResourceTypes.Find("log_analytics.encryptionKeyInfo")!;

    public Answer AssignEncryptionKey(Call call)
    {
        var space = call["namespaceName"];
        var known = call.Tenancy[Type].Under(call.Region, space);
        if (known.Length == 0 && space != call.Tenancy.Seed.Namespace)
        {
            throw ApiException.NotFound("no such namespace");
        }

        new KeyCheck(call, Row).Demand(Details.Of(call));
        var keyType = call.BodyText("keyType")!;
        foreach (
            var old in known.Where(old =>
                keyType is All || old.Text("keyType") is All || old.Text("keyType") == keyType
            )
        )
        {
            call.Changes.Remove(old);
        }

        var json = new JsonObject
        {
            ["keySource"] = "CUSTOMER_MANAGED",
            ["keyId"] = call.BodyText("keyId"),
            ["keyType"] = keyType,
        };
        call.Changes.Save(new Resource(Type, call.Region, space, Guid.NewGuid().ToString(), JsonText.Bytes(json)));
        return new Answer(202) { WorkRequestId = Work(call, keyType) };
    }

    private string Work(Call call, string keyType)
    {
        var work = new WorkRequest(call, WorkRequest.TypeOf(call, "storageWorkRequests")!, delay);
        var name = keyType is All ? "ALL_DATA" : keyType;
        return work.Accept($"ENCRYPT_{name}", call.Tenancy.Id, []);
    }
}
