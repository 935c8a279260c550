using Plumbline.Core.Rules;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Kms;

/// <summary>Who administers keys should not be able to use them: no single group should both hold data and the keys to it.</summary>
public sealed class KeyDutiesApart : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        "Administrators"
    );

    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy lets somebody administer keys who can also use them for cryptography.",
        Pass: "Nobody whom the policy lets administer keys can use them for cryptography.",
        Unknown: "Whether those whom the policy lets administer keys can also use them cannot be told."
    );

    public override string Id => "OCI-KMS-109";

    public override IReadOnlyList<Parameter> Parameters => [Administrators];

    public override bool AppliesTo(Policy resource, RuleContext context) =>
        PolicyJudgement.IsAbout(resource, context, KeyAbilities.Administer);

    public override Verdict Evaluate(Policy resource, RuleContext context)
    {
        var conflicts = new DutyConflicts(context.Inventory, context.Get(Administrators))
        {
            MayMissPolicies = context.MayMiss<Policy>(region: ""),
        };
        return Judgement.Of(resource, context, conflicts.Of);
    }
}
