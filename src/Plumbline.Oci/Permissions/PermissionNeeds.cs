using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Permissions;

/// <summary>Which permissions a scan by some rules needs: the rules' own, and those of the engine that finds resources.</summary>
public static class PermissionNeeds
{
    /// <summary>Of one rule, in its page's order.</summary>
    public static IReadOnlyList<Grant> Of(Rule rule) => [.. rule.Page.Permissions.Select(Grant.Parse)];

    /// <summary>Of every scan, whatever the rules.</summary>
    public static IReadOnlyList<Grant> OfEngine => EnginePermissions.All;

    /// <summary>The least policy for a scan by some rules.</summary>
    public static IReadOnlyList<Grant> Policy(IEnumerable<Rule> rules) =>
        Grant.Union(rules.SelectMany(Of).Concat(OfEngine));
}
