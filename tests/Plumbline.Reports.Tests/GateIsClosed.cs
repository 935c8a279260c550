using Plumbline.Core.Rules;

namespace Plumbline.Reports.Tests;

/// <summary>A rule for tests.</summary>
internal sealed class GateIsClosed : Rule<Gate>
{
    public override string Id => "OCI-Test-101";

    public override Verdict Evaluate(Gate resource, RuleContext context) =>
        resource.IsClosed switch
        {
            true => Verdict.Pass("Closed."),
            false => Verdict.Fail("Open.") with { Evidence = [new("isClosed", "false"), new("lock", null)] },
            null => Verdict.NotAssessed("Not seen."),
        };
}
