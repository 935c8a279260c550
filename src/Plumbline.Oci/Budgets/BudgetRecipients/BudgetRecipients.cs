using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Budgets;

/// <summary>An alert without recipients is a line in a list.</summary>
public sealed class BudgetRecipients : LifecycleRule<BudgetAlertRule>
{
    public override string Id => "OCI-BUDGETS-103";

    protected override Verdict Assess(BudgetAlertRule resource, RuleContext context) =>
        Verdict.Of(
            resource.Recipients is null ? null : !string.IsNullOrWhiteSpace(resource.Recipients),
            "The alert has recipients.",
            "The alert has no recipients.",
            "Who gets the alert is not known."
        ) with
        {
            Evidence = [new("recipients", $"{Count(resource.Recipients)}", Field: "recipients")],
        };

    private static int Count(string? recipients) =>
        (recipients ?? "").Split([',', ';', ' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}
