using Plumbline.Core.Rules;

namespace Plumbline.Oci.Networking;

/// <summary>Whether security lists and groups, of which any may let traffic through, let a connection from the internet in.</summary>
internal static class OpenPorts
{
    /// <param name="filters">All that apply; null for one that was not read.</param>
    /// <returns>The rules that let it in. Null when none does, but not all were read.</returns>
    public static IReadOnlyList<Evidence>? Find(
        IReadOnlyList<TrafficFilter?> filters,
        Transport transport,
        int port,
        bool isV6,
        RuleContext context
    )
    {
        var ingress = filters.Select(filter =>
            filter is null ? null : FilterRules.Of(filter, isIngress: true, context)
        );
        IReadOnlyList<IReadOnlyList<PlacedRule>?> read = [.. ingress];
        var open = read.OfType<IReadOnlyList<PlacedRule>>()
            .SelectMany(rules => rules)
            .Where(rule => IsOf(rule, isV6) && rule.Rule.Covers(transport, port));
        var found = open.FirstOrDefault(rule => CanAnswer(rule, filters, transport, port, isV6, context));
        return found is not null ? [found.ToEvidence()]
            : read.Contains(null) ? null
            : [];
    }

    /// <summary>The answer to what a stateless rule lets in needs a rule of its own to get out.</summary>
    private static bool CanAnswer(
        PlacedRule rule,
        IReadOnlyList<TrafficFilter?> filters,
        Transport transport,
        int port,
        bool isV6,
        RuleContext context
    ) =>
        rule.Rule.IsStateless != true
        || filters
            .OfType<TrafficFilter>()
            .SelectMany(filter => FilterRules.Of(filter, isIngress: false, context) ?? [])
            .Any(answer => IsOf(answer, isV6) && answer.Rule.LetsAnswer(transport, port));

    private static bool IsOf(PlacedRule rule, bool isV6) =>
        rule.IsOpenToInternet && AddressRange.IsInternetV6(rule.Peer) == isV6;
}
