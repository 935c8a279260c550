using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Identity;

namespace Plumbline.Oci.Discovery;

/// <summary>Turns what the user wants and what the tenancy has into the scope of a scan.</summary>
internal sealed class ScopeBuilder(OciConnection connection, TenancyOutline outline, RuleCatalog catalog)
{
    /// <exception cref="ConfigurationException">The user named a region or compartment that the tenancy lacks.</exception>
    /// <exception cref="UnknownRuleException">The user named a rule that does not exist.</exception>
    /// <exception cref="NoRuleException">No rule is left, or one was named that is off.</exception>
    public ScanScope Build(ScanRequest request)
    {
        var rules = request.Selection.Of(catalog, request.Profile);
        var chosenRegions = request.Regions.Select(ChosenRegion).Distinct().ToList();
        var chosenCompartments = ChosenCompartments(request);
        return new ScanScope
        {
            Regions = [.. ReadyRegions().Where(name => chosenRegions.Count == 0 || chosenRegions.Contains(name))],
            HomeRegion = HomeRegion(),
            CompartmentIds = chosenCompartments.Count == 0 ? outline.Compartments.Ids : Subtrees(chosenCompartments),
            Rules = rules,
            AlsoNeeded = request.AlsoNeeded,
            ChosenRegions = NullWhenEmpty(chosenRegions),
            ChosenCompartmentIds = NullWhenEmpty(chosenCompartments),
            ChosenRules = request.Selection.IsAll ? null : [.. rules.Select(rule => rule.Id)],
            RegionsNotReady =
            [
                .. outline.Subscriptions.Where(region => !region.IsReady).Select(region => region.RegionName),
            ],
        };
    }

    private string HomeRegion() =>
        outline.Subscriptions.FirstOrDefault(region => region.IsHomeRegion) is { } home
            ? Spelling(home.RegionName)
            : "";

    private IEnumerable<string> ReadyRegions() =>
        outline.Subscriptions.Where(region => region.IsReady).Select(region => Spelling(region.RegionName)).Distinct();

    /// <summary>OCI's names as we write them, whatever the case they came in.</summary>
    private string Spelling(string regionName) =>
        connection.Directory.FindBeside(regionName, connection.Region)?.Identifier ?? regionName;

    private string ChosenRegion(string name)
    {
        var identifier = FindSubscription(name) is { } subscription
            ? Spelling(subscription.RegionName)
            : connection.Directory.Get(name).Identifier;
        var problem = FindSubscription(identifier) switch
        {
            null => $"The tenancy is not subscribed to the region '{identifier}'.",
            { IsReady: false } => $"The subscription to the region '{identifier}' is not ready yet.",
            _ => null,
        };
        return problem is null
            ? identifier
            : throw new ConfigurationException($"{problem} It can be scanned in: {string.Join(", ", ReadyRegions())}.");
    }

    /// <summary>A tenancy may be in a region that is newer than this program.</summary>
    private RegionSubscription? FindSubscription(string name) =>
        outline.Subscriptions.FirstOrDefault(region =>
            string.Equals(region.RegionName, name, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Those that the user named, without what is below them.</summary>
    private IReadOnlyList<string> ChosenCompartments(ScanRequest request)
    {
        var unknown = request.CompartmentIds.FirstOrDefault(id => !outline.Compartments.Contains(id));
        return unknown is null
            ? [.. request.CompartmentIds.Concat(request.CompartmentPaths.SelectMany(OnPath)).Distinct()]
            : throw new ConfigurationException(
                $"There is no active compartment '{unknown}' that this user can see.{Suggestion.For(unknown, outline.Compartments.Ids)}"
            );
    }

    private List<string> OnPath(CompartmentPattern pattern)
    {
        List<string> fitting = [.. outline.Compartments.Ids.Where(id => pattern.Fits(outline.Compartments.PathOf(id)))];
        var paths = outline.Compartments.Ids.Select(id => outline.Compartments.PathOf(id)!);
        return fitting.Count > 0
            ? fitting
            : throw new ConfigurationException(
                $"No active compartment that this user can see has the path '{pattern}'.{Suggestion.For(pattern.Text, paths)}"
            );
    }

    private IReadOnlyList<string> Subtrees(IReadOnlyList<string> ids) =>
        [.. outline.Compartments.Ids.Intersect(ids.SelectMany(outline.Compartments.Subtree))];

    private static IReadOnlyList<string>? NullWhenEmpty(IReadOnlyList<string> list) => list.Count == 0 ? null : list;
}
