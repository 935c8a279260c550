using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>A policy should be short enough for people to read.</summary>
public sealed class StatementCount : Rule<Policy>
{
    private static readonly Parameter<int> MaxStatements = Parameter.Number("maxStatements", 25, 1, 1000);

    public override string Id => "OCI-IAM-123";

    public override IReadOnlyList<Parameter> Parameters => [MaxStatements];

    public override bool AppliesTo(Policy resource, RuleContext context) => resource.IsInForce;

    public override Verdict Evaluate(Policy resource, RuleContext context) =>
        (
            resource.Statements is not { } statements
                ? Verdict.NotAssessed("The API gave no statements for the policy.")
            : statements.Count > context.Get(MaxStatements)
                ? Verdict.Fail("The policy has more statements than wanted.")
            : Verdict.Pass("The policy is short enough.")
        ) with
        {
            Evidence =
            [
                new(
                    "statements",
                    resource.Statements?.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
                ),
            ],
        };
}
