using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>A version that a key gets besides those it has.</summary>
internal static class NewVersion
{
    public static Draft Draft(TenancyState tenancy, Resource key, DateTimeOffset now)
    {
        var vault = tenancy.Find(ResourceTypes.Vaults, key.Region, "", key.ParentId)!;
        var label = tenancy.VaultDirectory.LabelOf(vault);
        var draft = new Draft([])
            .Set("id", Ocid.InVault("keyversion", key.Region, label, Guid.NewGuid().ToString()))
            .Set("timeCreated", Resources.Draft.Time(now))
            .Set("isPrimary", true);
        return KeyVersions.Complete(draft, key);
    }

    public static Resource Of(Resource key, Draft draft)
    {
        var json = draft.ToObject();
        return new(ResourceTypes.KeyVersions, key.Region, key.Id, (string)json["id"]!, JsonText.Bytes(json));
    }

    /// <summary>The version so far current, if it must be kept now: the key will not name it any longer.</summary>
    public static IEnumerable<Resource> Forerunner(TenancyState tenancy, Resource key) =>
        KeyVersions.Unkept(key, tenancy[ResourceTypes.KeyVersions].Under(key.Region, key.Id)) is { } current
            ? [current]
            : [];
}
