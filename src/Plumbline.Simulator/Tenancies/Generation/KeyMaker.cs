using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>The keys of the vaults. Most are HSM-protected: that is what a key becomes when nobody chooses.</summary>
internal sealed class KeyMaker(string tenancyId, int seed)
{
    // A file of its own for each key's versions would be another million resources.
    private const int RotatedOneIn = 25;

    private int _made;

    /// <summary>The keys of one vault, those in other compartments first; each with its versions, if it has several.</summary>
    public IEnumerable<Resource> Make(JsonSheet sheet, VaultPlan vault)
    {
        for (var i = 0; i < vault.Keys; i++)
        {
            var isForeign = i < vault.ForeignCompartments.Count;
            var key = Plan(vault, isForeign ? vault.ForeignCompartments[i] : vault.Place.CompartmentId, isForeign);
            yield return Key(sheet, key);
            for (var version = 0; key.Versions > 1 && version < key.Versions; version++)
            {
                yield return KeyVersionMaker.Make(sheet, key, version);
            }
        }
    }

    private KeyPlan Plan(VaultPlan vault, string compartmentId, bool isForeign)
    {
        var number = _made++;
        var dice = new Dice(seed, "keys", number);
        var id = Ocid.InVault("key", vault.Place.Region, vault.Label, $"{tenancyId} key {number}");
        var state = State(vault, dice, isForeign);
        var created = Times.Since(vault.TimeCreated, dice);
        return new KeyPlan(vault, number, id, compartmentId, state, created, dice)
        {
            TimeOfDeletion =
                state is "ENABLED" or "DISABLED" ? null
                : vault.State is "PENDING_DELETION" ? vault.TimeOfDeletion
                : Times.OfDeletion(dice),
            Versions = dice.OneIn(RotatedOneIn) ? 2 + dice.MostlyLow(11) : 1,
        };
    }

    // A foreign pair is found by its key, which therefore is there for use.
    private static string State(VaultPlan vault, Dice dice, bool isForeign) =>
        vault.State is "PENDING_DELETION" ? "PENDING_DELETION"
        : isForeign ? "ENABLED"
        : dice.Below(100) switch
        {
            < 5 => "DISABLED",
            < 8 => "PENDING_DELETION",
            < 10 => "DELETED",
            _ => "ENABLED",
        };

    private static Resource Key(JsonSheet sheet, KeyPlan key)
    {
        var json = sheet.Object(writer =>
        {
            writer.WriteString("id", key.Id);
            writer.WriteString("compartmentId", key.CompartmentId);
            writer.WriteString("vaultId", key.Vault.Id);
            writer.WriteString("displayName", Words.Display(key.Dice, "key", key.Number));
            writer.WriteString("lifecycleState", key.State);
            writer.WriteString("currentKeyVersion", key.VersionId(key.Versions - 1));
            writer.WriteTime("timeCreated", key.TimeCreated);
            if (key.TimeOfDeletion is { } time)
            {
                writer.WriteTime("timeOfDeletion", time);
            }

            WriteProtection(writer, key);
            writer.WriteTags(key.Dice);
        });
        return new Resource(ResourceTypes.Keys, key.Vault.Place.Region, key.Vault.Id, key.Id, json);
    }

    private static void WriteProtection(Utf8JsonWriter writer, KeyPlan key)
    {
        var isExternal = key.Vault.Type is "EXTERNAL";
        var shape = isExternal ? KeyKind.External : KeyKind.Any(key.Dice);
        writer.WriteString(
            "protectionMode",
            isExternal ? "EXTERNAL"
                : key.Dice.OneIn(4) ? "SOFTWARE"
                : "HSM"
        );
        shape.Write(writer);
        writer.WriteBoolean("isPrimary", value: true);
        if (isExternal)
        {
            writer.WriteStartObject("externalKeyReferenceDetails");
            writer.WriteString("externalKeyId", $"external-key-{key.Number}");
            writer.WriteString("externalKeyVersionId", $"external-version-{key.Number}");
            writer.WriteEndObject();
        }

        WriteRotation(writer, key);
    }

    // Only private vaults rotate by themselves.
    private static void WriteRotation(Utf8JsonWriter writer, KeyPlan key)
    {
        var isRotated = key.Vault.Type is "VIRTUAL_PRIVATE" && key.State is "ENABLED" && key.Dice.OneIn(2);
        writer.WriteBoolean("isAutoRotationEnabled", isRotated);
        if (isRotated)
        {
            writer.WriteStartObject("autoKeyRotationDetails");
            writer.WriteNumber("rotationIntervalInDays", key.Dice.Between(60, 365));
            writer.WriteTime("timeOfScheduleStart", key.TimeCreated);
            writer.WriteTime("timeOfNextRotation", Times.Soon(key.Dice));
            writer.WriteEndObject();
        }
    }
}
