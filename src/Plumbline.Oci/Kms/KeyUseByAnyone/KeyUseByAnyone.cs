using Plumbline.Core.Rules;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Kms;

/// <summary>Keys should not be open to everyone, nor to a service in the whole tenancy, without a condition.</summary>
public sealed class KeyUseByAnyone : Rule<Policy>
{
    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy lets everyone, or a service in the whole tenancy, use keys without a condition that limits it.",
        Pass: "The policy lets neither everyone nor a service in the whole tenancy use keys without a condition.",
        Unknown: "Whether the policy lets everyone, or a service in the whole tenancy, use keys cannot be told."
    );

    public override string Id => "OCI-KMS-114";

    public override bool AppliesTo(Policy resource, RuleContext context) =>
        PolicyJudgement.IsAbout(resource, context, KeyAbilities.Cryptography);

    public override Verdict Evaluate(Policy resource, RuleContext context)
    {
        var book = PolicyBook.Of(context.Inventory);
        return Judgement.Of(resource, context, placed => Principal.Of(placed.Statement).Any(Breaks(placed)));

        Func<Principal, Certainty> Breaks(PlacedStatement placed) =>
            principal =>
            {
                var mayUse = book.Lets(placed, principal, KeyAbilities.Cryptography);
                var isLimited =
                    mayUse == Certainty.Depends && placed.Statement is AccessStatement { Condition: not null };
                return IsBroad(principal, placed, context) && !isLimited ? mayUse : Certainty.No;
            };
    }

    private static bool IsBroad(Principal principal, PlacedStatement placed, RuleContext context) =>
        principal.Kind is SubjectKind.AnyUser or SubjectKind.AnyGroup
        || (principal.Kind == SubjectKind.Service && placed.CompartmentId == context.Inventory.Tenancy.Id);
}
