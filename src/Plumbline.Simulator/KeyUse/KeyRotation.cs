using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Keys;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>A database has its key rotated: the key stays, and gets a new version.</summary>
internal static class KeyRotation
{
    /// <summary>The key that a resource uses; null for an Oracle-managed one.</summary>
    public static Resource? KeyOf(Call call, Resource resource) =>
        resource.Text("kmsKeyId") is { } id ? call.Tenancy[ResourceTypes.Keys].Find(call.Region, id) : null;

    /// <summary>The OCID of the new version.</summary>
    public static string Rotate(Call call, Resource resource)
    {
        var key =
            KeyOf(call, resource)
            ?? throw ApiException.IncorrectState($"The {resource.Type.Noun} uses no key of a vault in this region.");
        if (key.LifecycleState is not "ENABLED")
        {
            throw ApiException.IncorrectState($"Key {key.Id} is {key.LifecycleState}, not ENABLED.");
        }

        foreach (var forerunner in NewVersion.Forerunner(call.Tenancy, key))
        {
            call.Changes.Save(forerunner);
        }

        var version = NewVersion.Of(
            key,
            NewVersion.Draft(call.Tenancy, key, call.Now).Set("lifecycleState", "ENABLED")
        );
        call.Changes.Save(version);
        call.Changes.Save(key.With(new Draft(key.Copy()).Set("currentKeyVersion", version.Id).ToObject()));
        return version.Id;
    }
}
