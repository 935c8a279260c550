using Plumbline.Core.Rules;
using Plumbline.Oci.Logging;

namespace Plumbline.Oci.Networking;

/// <summary>Finds out how much of the traffic a flow log holds, by its capture filter.</summary>
/// <remarks>
/// Rules of a filter are tried in the order of their priority; a sampling rate of N takes one of N flows. Source:
/// https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/datatypes/FlowLogCaptureFilterRuleDetails
/// </remarks>
internal static class FlowCaptures
{
    private const string FilterParameter = "capture_filter";

    public static FlowCapture Of(Log log, RuleContext context)
    {
        if (log.Configuration?.Source?.Parameters?.GetValueOrDefault(FilterParameter) is not { Length: > 0 } id)
        {
            return FlowCapture.Everything;
        }

        return context.Inventory.Find<CaptureFilter>(id, log.Region)?.FlowLogCaptureFilterRules is not { } rules
                ? FlowCapture.Unknown
            : rules.Where(rule => rule.IsEnabled != false).OrderBy(rule => rule.Priority).FirstOrDefault() is { } first
            && TakesAll(first)
                ? FlowCapture.Everything
            : FlowCapture.Part;
    }

    private static bool TakesAll(FlowLogRule rule) =>
        rule is { RuleAction: not "EXCLUDE", SamplingRate: null or 1, FlowLogType: null or "ALL" }
        && IsAny(rule.SourceCidr)
        && IsAny(rule.DestinationCidr)
        && rule.Protocol is null or "all";

    private static bool IsAny(string? cidr) => string.IsNullOrEmpty(cidr) || cidr is "0.0.0.0/0" or "::/0";
}
