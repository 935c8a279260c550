using Plumbline.Core.Rules;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Kms;

/// <summary>Only administrators should be able to delete vaults and keys: what a deleted key has encrypted is lost.</summary>
public sealed class KeyDeletionPolicies : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        "Administrators"
    );

    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy lets others than administrators delete vaults or keys.",
        Pass: "The policy lets nobody but administrators delete vaults or keys.",
        Unknown: "Whether the policy lets others than administrators delete vaults or keys cannot be told."
    );

    public override string Id => "OCI-KMS-108";

    public override IReadOnlyList<Parameter> Parameters => [Administrators];

    public override bool AppliesTo(Policy resource, RuleContext context) =>
        PolicyJudgement.IsAbout(resource, context, KeyAbilities.Destroy);

    public override Verdict Evaluate(Policy resource, RuleContext context)
    {
        var book = PolicyBook.Of(context.Inventory);
        var administrators = context.Get(Administrators);
        return Judgement.Of(resource, context, placed => Principal.Of(placed.Statement).Any(Breaks(placed)));

        Func<Principal, Certainty> Breaks(PlacedStatement placed) =>
            principal =>
                book.Lets(placed, principal, KeyAbilities.Destroy).And(principal.IsNamedBy(administrators).Not());
    }
}
