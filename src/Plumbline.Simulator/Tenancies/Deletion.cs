using System.Text.Json.Nodes;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Deletions that the seed says are pending. They wait until the clock is moved past their time.</summary>
internal static class Deletion
{
    /// <summary>What is pending deletion, has no step of its own to take, and is due by then.</summary>
    public static IEnumerable<Resource> Due(TenancyState tenancy, DateTimeOffset now) =>
        tenancy
            .Collections.SelectMany(collection => collection.Value.All)
            .Where(resource => resource.LifecycleState is "PENDING_DELETION" && Steps.Due(resource) is null)
            .Where(resource => DeletionTime.Of(resource) <= now)
            .SelectMany(resource => WithContents(tenancy, resource));

    public static Resource Scheduled(Resource resource, DateTimeOffset at) =>
        resource.With(resource.Copy().WithoutSteps().Then(at, new JsonObject { ["lifecycleState"] = "DELETED" }));

    // A vault takes its keys with it.
    private static IEnumerable<Resource> WithContents(TenancyState tenancy, Resource resource) =>
        resource.Type == ResourceTypes.Vaults
            ? tenancy[ResourceTypes.Keys]
                .Under(resource.Region, resource.Id)
                .Where(key => key.LifecycleState is not "DELETED")
                .Prepend(resource)
            : [resource];
}
