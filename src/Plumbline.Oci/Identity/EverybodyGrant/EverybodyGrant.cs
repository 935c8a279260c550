using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>A statement for any-user should say by a condition who is meant.</summary>
public sealed class EverybodyGrant : Rule<Policy>
{
    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy gives everybody something without a condition that limits it.",
        Pass: "The policy gives everybody nothing that a condition does not limit.",
        Unknown: "Whether the policy gives everybody something without a limit cannot be told."
    );

    public override string Id => "OCI-IAM-141";

    public override bool AppliesTo(Policy resource, RuleContext context) =>
        resource.IsInForce
        && (
            resource.Statements is null
            || PolicyBook.Of(context.Inventory).StatementsOf(resource).Any(placed => IsForEverybody(placed.Statement))
        );

    public override Verdict Evaluate(Policy resource, RuleContext context) =>
        Judgement.Of(
            resource,
            context,
            placed =>
                placed.Statement is AccessStatement statement
                && IsForEverybody(statement)
                && BroadGrants.IsUnlimited(statement) == Certainty.Yes
                    ? Certainty.Yes
                    : Certainty.No
        );

    private static bool IsForEverybody(Statement statement) =>
        statement
            is UnparsedStatement
                or AccessStatement { IsDeny: false, Kind: not AccessKind.Endorse, Subject.IsEverybody: true };
}
