using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>The versions of a key that has several; an only version is known from its key.</summary>
internal static class KeyVersionMaker
{
    public static Resource Make(JsonSheet sheet, KeyPlan key, int version)
    {
        var id = key.VersionId(version);
        var created =
            version == 0 ? key.TimeCreated : key.TimeCreated + (Age(key.TimeCreated) / key.Versions * version);
        var json = sheet.Object(writer =>
        {
            writer.WriteString("id", id);
            writer.WriteString("compartmentId", key.CompartmentId);
            writer.WriteString("keyId", key.Id);
            writer.WriteString("vaultId", key.Vault.Id);
            writer.WriteString("origin", "INTERNAL");
            writer.WriteString("lifecycleState", key.State is "DISABLED" ? "ENABLED" : key.State);
            writer.WriteTime("timeCreated", created);
            if (key.TimeOfDeletion is { } time)
            {
                writer.WriteTime("timeOfDeletion", time);
            }

            writer.WriteBoolean("isPrimary", value: true);
        });
        return new Resource(ResourceTypes.KeyVersions, key.Vault.Place.Region, key.Id, id, json);
    }

    private static TimeSpan Age(DateTimeOffset created) => Times.Today - created;
}
