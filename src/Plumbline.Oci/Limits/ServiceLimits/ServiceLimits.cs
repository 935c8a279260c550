using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Limits;

/// <summary>A limit that is reached stops what was planned.</summary>
public sealed class ServiceLimits : Rule<LimitValue>
{
    public override string Id => "OCI-LIMITS-102";

    private static readonly Parameter<int> MaxPercent = Parameter.Number("maxPercent", 80, 1, 100);

    /// <summary>Every limit of every service costs a call.</summary>
    public override bool IsOptIn => true;

    public override IReadOnlyList<Parameter> Parameters => [MaxPercent];

    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<LimitDefinition>(),
            Need.Listed<LimitService>(),
            Need.Listed<LimitValue>(),
            Need.Listed<LimitUse>().Where<LimitValue>((value, _) => value.Value > 0),
        ];

    public override bool AppliesTo(LimitValue resource, RuleContext context) =>
        resource.Value != 0
        && context
            .Inventory.Find<LimitDefinition>($"{resource.ServiceName}/{resource.LimitName}", resource.Region)
            ?.IsResourceAvailabilitySupported != false;

    public override Verdict Evaluate(LimitValue resource, RuleContext context)
    {
        var use = context.Inventory.Find<LimitUse>(resource.Id, resource.Region);
        var percent =
            use is { Used: { } used, Available: { } left } && used + left > 0
                ? 100 * used / (used + left)
                : (long?)null;
        return Verdict.Of(
            percent is { } known ? known < context.Get(MaxPercent) : null,
            "Enough of the limit is left.",
            "The limit is nearly used up.",
            "OCI does not say how much of the limit is used."
        ) with
        {
            Evidence =
            [
                new("usedPercent", percent?.ToString(CultureInfo.InvariantCulture), use, "used"),
                new("used", use?.Used?.ToString(CultureInfo.InvariantCulture), use),
                new("available", use?.Available?.ToString(CultureInfo.InvariantCulture), use),
            ],
        };
    }
}
