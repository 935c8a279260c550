using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Logging;

/// <summary>Which logs connectors that are active take elsewhere.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/connector-hub/overview.htm</remarks>
internal sealed class LogExports
{
    private const string Audit = "_Audit";
    private const string AuditOfSubtree = "_Audit_Include_Subcompartment";

    private readonly Inventory _inventory;
    private readonly ILookup<string, ConnectorLogSource> _sources;

    private LogExports(Inventory inventory)
    {
        _inventory = inventory;
        _sources = inventory
            .All<ServiceConnector>()
            .Where(connector => connector.LifecycleState is "ACTIVE" or "UPDATING" or "NEEDS_ATTENTION")
            .SelectMany(connector =>
                (connector.Source?.LogSources ?? []).Select(source => (connector.Region, Source: source))
            )
            .ToLookup(pair => pair.Region, pair => pair.Source);
        Regions = [.. _sources.Select(group => group.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The regions in which connectors take logs.</summary>
    public IReadOnlyList<string> Regions { get; }

    public static LogExports Of(RuleContext context) => context.Inventory.Once(all => new LogExports(all));

    public bool TakesWholeAudit(string region) =>
        _sources[region]
            .Any(source => source.LogGroupId == AuditOfSubtree && source.CompartmentId == _inventory.Tenancy.Id);

    public bool TakesAudit(string region, string compartmentId) =>
        _sources[region].Any(source => TakesAudit(source, compartmentId));

    /// <summary>Whether a log is taken: by itself, with its group, or with all logs of its compartment.</summary>
    public bool Takes(Log log) =>
        _sources[log.Region]
            .Any(source =>
                source.LogId is not null ? source.LogId == log.Id
                : source.LogGroupId is not null ? source.LogGroupId == log.LogGroupId
                : source.CompartmentId == log.CompartmentId
            );

    private bool TakesAudit(ConnectorLogSource source, string compartmentId) =>
        source.LogGroupId switch
        {
            Audit => source.CompartmentId == compartmentId,
            AuditOfSubtree => source.CompartmentId is { } root && _inventory.Compartments.IsWithin(compartmentId, root),
            _ => false,
        };
}
