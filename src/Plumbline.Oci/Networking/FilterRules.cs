using Plumbline.Core.Rules;

namespace Plumbline.Oci.Networking;

/// <summary>The rules of a security list or of a network security group, wherever the API keeps them.</summary>
internal sealed class FilterRules
{
    private readonly ILookup<string?, SecurityRule> _ofGroups;

    private FilterRules(Core.Inventories.Inventory inventory) =>
        _ofGroups = inventory.All<SecurityRule>().ToLookup(rule => rule.ParentId);

    /// <summary>The rules for one direction; null when not all of them were read.</summary>
    public static IReadOnlyList<PlacedRule>? Of(TrafficFilter filter, bool isIngress, RuleContext context)
    {
        if (filter is SecurityList list)
        {
            return Placed(list, isIngress);
        }

        if (context.MayMiss<SecurityRule>(filter.Region, filter.Id))
        {
            return null;
        }

        var direction = isIngress ? "INGRESS" : "EGRESS";
        var rules = context.Inventory.Once(all => new FilterRules(all));
        return
        [
            .. rules
                ._ofGroups[filter.Id]
                .Where(rule => rule.Direction == direction)
                .Select(rule => new PlacedRule(
                    filter,
                    rule.Rule,
                    isIngress,
                    $"securityRules[{rule.Id.Split('/')[^1]}]"
                )),
        ];
    }

    private static IReadOnlyList<PlacedRule>? Placed(SecurityList list, bool isIngress)
    {
        var (rules, field) = isIngress
            ? (list.IngressSecurityRules, "ingressSecurityRules")
            : (list.EgressSecurityRules, "egressSecurityRules");
        return rules is null
            ? null
            : [.. rules.Select((rule, index) => new PlacedRule(list, rule, isIngress, $"{field}[{index}]"))];
    }
}
