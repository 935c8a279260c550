using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>
/// An Autonomous Database tells its key three times: as <c>encryptionKey</c>, in fields of its own, and in the
/// histories of both. They agree.
/// </summary>
internal static class AutonomousDatabaseKey
{
    public const string Collection = "database.autonomousDatabases";

    private static readonly string[] OwnFields = ["kmsKeyId", "vaultId", "kmsKeyVersionId"];

    public static void Settle(Call call, JsonObject details, JsonObject database, Resource? key)
    {
        if (call.Route.Operation.Name is "ConfigureAutonomousDatabaseVaultKey")
        {
            database["encryptionKey"] = Configured(details, database["encryptionKey"] as JsonObject);
        }
        else if (!details.ContainsKey("encryptionKey"))
        {
            return;
        }

        foreach (var field in OwnFields)
        {
            database.Remove(field);
        }

        if (key is not null)
        {
            database["kmsKeyId"] = key.Id;
            database["vaultId"] = key.ParentId;
            database["kmsKeyVersionId"] = key.Text("currentKeyVersion");
        }

        Remember(database, key, Draft.Time(call.Now));
    }

    private static JsonObject Configured(JsonObject details, JsonObject? named)
    {
        if (details["isUsingOracleManagedKeys"]?.GetValue<bool>() == true)
        {
            return new JsonObject { ["provider"] = "ORACLE_MANAGED" };
        }

        if (named is null || !named.ContainsKey("kmsKeyId") || !named.ContainsKey("vaultId"))
        {
            throw ApiException.InvalidParameter("Name kmsKeyId and vaultId, or set isUsingOracleManagedKeys.");
        }

        return new Draft(named).Set("provider", "OCI").ToObject().DeepClone().AsObject();
    }

    private static void Remember(JsonObject database, Resource? key, string time)
    {
        var entry = new JsonObject
        {
            ["encryptionKey"] = database["encryptionKey"]!.DeepClone(),
            ["timeActivated"] = time,
        };
        Append(database, "encryptionKeyHistoryEntry", entry);
        if (key is not null)
        {
            var known = new JsonObject
            {
                ["id"] = key.Id,
                ["vaultId"] = key.ParentId,
                ["kmsKeyVersionId"] = key.Text("currentKeyVersion"),
                ["timeActivated"] = time,
            };
            Append(database, "keyHistoryEntry", known);
        }
    }

    private static void Append(JsonObject database, string field, JsonObject entry)
    {
        if (database[field] is not JsonArray entries)
        {
            database[field] = entries = [];
        }

        entries.Add((JsonNode)entry);
    }
}
