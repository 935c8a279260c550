using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Notifications;

namespace Plumbline.Oci.Events;

/// <summary>Which event rules of the root compartment tell somebody, and which may.</summary>
internal sealed class EventCoverage
{
    private const string Active = "ACTIVE";

    private readonly HashSet<string> _heard;
    private readonly ILookup<string, EventRule> _rules;

    private EventCoverage(Inventory inventory)
    {
        _heard =
        [
            .. inventory
                .All<NotificationSubscription>()
                .Where(subscription => subscription.LifecycleState == Active)
                .Select(subscription => subscription.TopicId)
                .OfType<string>(),
        ];
        _rules = inventory
            .All<EventRule>()
            .Where(rule => rule.CompartmentId == inventory.Tenancy.Id)
            .Where(rule => rule is { LifecycleState: Active, IsEnabled: not false })
            .ToLookup(rule => rule.Region);
    }

    public static EventCoverage Of(RuleContext context) => context.Inventory.Once(all => new EventCoverage(all));

    /// <summary>The events of some types that nobody is told of in a region; null when that cannot be told.</summary>
    /// <param name="region">Empty for any region: rules of all count.</param>
    public IReadOnlyList<string>? Missing(string region, IReadOnlyList<string> types, RuleContext context)
    {
        IReadOnlyList<EventRule> rules =
            region.Length == 0 ? [.. _rules.SelectMany(rule => rule)] : [.. _rules[region]];
        var parsed = rules.Select(rule => (Rule: rule, Condition: EventCondition.Parse(rule.Condition))).ToList();
        IReadOnlyList<string> missing =
        [
            .. types.Where(type =>
                !parsed.Exists(pair => pair.Condition?.LetsThrough(type) == true && TellsSomebody(pair.Rule) == true)
            ),
        ];
        var isKnown = parsed.TrueForAll(pair => pair.Condition is not null && TellsSomebody(pair.Rule) is not null);
        return missing.Count == 0 || (isKnown && !MayMiss(region, context)) ? missing : null;
    }

    private static bool MayMiss(string region, RuleContext context) =>
        context.MayMiss<EventRule>(region) || context.MayMiss<NotificationSubscription>(region);

    /// <summary>Null when its actions were not read.</summary>
    private bool? TellsSomebody(EventRule rule) =>
        rule.Actions?.Actions?.Any(action =>
            action is { IsEnabled: not false, LifecycleState: null or Active }
            && (
                action.TopicId is { } topic
                    ? _heard.Contains(topic)
                    : action.StreamId is not null || action.FunctionId is not null
            )
        );
}
