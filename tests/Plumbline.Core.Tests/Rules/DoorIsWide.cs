using Plumbline.Core.Matching;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Rules;

/// <summary>A rule with every kind of parameter. A door's label is its width.</summary>
internal sealed class DoorIsWide : Rule<Door>
{
    private static readonly Parameter<int> MinWidth = Parameter.Number("minWidth", 80, least: 1, most: 300);
    private static readonly Parameter<bool> Painted = Parameter.Switch("includePainted", false);
    private static readonly Parameter<string> Unit = Parameter.Choice("unit", "cm", "cm", "inch");

    private static readonly Parameter<IReadOnlyList<TextPattern>> Exempt = Parameter.ListOf(
        "exempt",
        TextPattern.Parse
    );

    public override string Id => "OCI-Test-103";

    public override IReadOnlyList<Parameter> Parameters => [MinWidth, Painted, Unit, Exempt];

    public override bool AppliesTo(Door resource, RuleContext context) => !resource.IsPainted || context.Get(Painted);

    public override Verdict Evaluate(Door resource, RuleContext context) =>
        context.Get(Exempt).Any(pattern => pattern.Fits(resource.Id)) ? Verdict.Pass("Exempt.")
        : int.Parse(resource.Label, System.Globalization.CultureInfo.InvariantCulture) >= context.Get(MinWidth)
            ? Verdict.Pass($"Wide, in {context.Get(Unit)}.")
        : Verdict.Fail("Narrow.");
}
