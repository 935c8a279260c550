using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>A policy should give what a team works with, and not everything.</summary>
public sealed class ManageAllResources : AdministratorsOnlyRule
{
    public override string Id => "OCI-IAM-101";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy gives every resource type to others than administrators.",
            Pass: "The policy gives nobody but administrators every resource type.",
            Unknown: "Whether the policy gives every resource type cannot be told."
        );

    private protected override Certainty Gives(PlacedStatement placed, Principal who, RuleContext context) =>
        BroadGrants.ManagesAll(placed);
}
