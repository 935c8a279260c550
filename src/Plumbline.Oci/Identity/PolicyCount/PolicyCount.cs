using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>There should not be more policies than people can read.</summary>
public sealed class PolicyCount : Rule<Tenancy>
{
    private static readonly Parameter<int> MaxPolicies = Parameter.Number("maxPolicies", 25, 1, 100000);

    public override string Id => "OCI-IAM-122";

    public override IReadOnlyList<Parameter> Parameters => [MaxPolicies];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<Policy>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var count = context.Inventory.All<Policy>().Count(policy => policy.IsInForce);
        return (
            count > context.Get(MaxPolicies) ? Verdict.Fail("There are more policies than wanted.")
            : context.MayMiss<Policy>("") ? Verdict.NotAssessed("Policies may be there that could not be read.")
            : Verdict.Pass("The policies are few enough.")
        ) with
        {
            Evidence = [new("policies", $"{count}", Field: "id")],
        };
    }
}
