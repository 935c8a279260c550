using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>A policy should give what a team works with, and not everything.</summary>
public sealed class ManageAllResources : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        "Administrators"
    );

    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy gives every resource type to others than administrators.",
        Pass: "The policy gives nobody but administrators every resource type.",
        Unknown: "Whether the policy gives every resource type cannot be told."
    );

    public override string Id => "OCI-IAM-101";

    public override IReadOnlyList<Parameter> Parameters => [Administrators];

    public override bool AppliesTo(Policy resource, RuleContext context) => resource.IsInForce;

    public override Verdict Evaluate(Policy resource, RuleContext context) =>
        Judgement.Of(
            resource,
            context,
            placed =>
                BroadGrants
                    .ManagesAll(placed)
                    .And(Principal.Of(placed.Statement).Any(who => who.IsNamedBy(context.Get(Administrators)).Not()))
        );
}
