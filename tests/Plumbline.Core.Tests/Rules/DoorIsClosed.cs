using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Rules;

/// <summary>A rule for tests: doors are closed; painted ones are out of scope; one label makes it crash.</summary>
internal sealed class DoorIsClosed : Rule<Door>
{
    public const string Crashing = "crash";

    public override string Id => "OCI-Test-101";

    public override bool AppliesTo(Door resource, RuleContext context) => !resource.IsPainted;

    public override Verdict Evaluate(Door resource, RuleContext context) =>
        resource switch
        {
            { Label: Crashing } => throw new InvalidOperationException("secret detail"),
            { IsClosed: true } => Verdict.Pass("Closed."),
            { IsClosed: false } => Verdict.Fail("Open.") with { Evidence = [new("isClosed", "false")] },
            _ => Verdict.NotAssessed("Not seen."),
        };
}
