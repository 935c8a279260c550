using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Logging;

/// <summary>The logs of services that are on, by what they are of.</summary>
internal sealed class ServiceLogs
{
    private readonly ILookup<(string? Service, string Region, string? Resource), Log> _active;

    private ServiceLogs(Inventory inventory) =>
        _active = inventory
            .All<Log>()
            .Where(log => log is { IsEnabled: true, LifecycleState: "ACTIVE" or "UPDATING" })
            .Where(log => log.Configuration?.Source is not null)
            .ToLookup(log => (log.Configuration!.Source!.Service, log.Region, log.Configuration.Source.Resource));

    public static ServiceLogs Of(RuleContext context) => context.Inventory.Once(all => new ServiceLogs(all));

    /// <summary>Those of a service that are of any of some resources, by OCID or, for buckets, by name.</summary>
    public IReadOnlyList<Log> ActiveOf(string service, string region, params IReadOnlyList<string?> resources) =>
        [.. resources.OfType<string>().SelectMany(resource => _active[(service, region, resource)])];

    /// <summary>Those of one kind, such as <c>write</c>.</summary>
    public IReadOnlyList<Log> OfCategory(string service, string category, string region, string resource) =>
        [.. _active[(service, region, resource)].Where(log => log.Configuration?.Source?.Category == category)];
}
