using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever works with volumes, files, buckets or objects should not be able to delete them.</summary>
public sealed class StorageDeletion : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        "Administrators"
    );

    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy lets others than administrators delete volumes, files, buckets or objects.",
        Pass: "The policy lets nobody but administrators delete volumes, files, buckets or objects.",
        Unknown: "Whether the policy lets others delete volumes, files, buckets or objects cannot be told."
    );

    public override string Id => "OCI-IAM-017";

    public override IReadOnlyList<Parameter> Parameters => [Administrators];

    public override bool AppliesTo(Policy resource, RuleContext context) =>
        PolicyJudgement.IsAbout(resource, context, DeleteAbilities.Storage);

    public override Verdict Evaluate(Policy resource, RuleContext context)
    {
        var book = PolicyBook.Of(context.Inventory);
        return Judgement.Of(
            resource,
            context,
            placed =>
                Principal
                    .Of(placed.Statement)
                    .Any(who =>
                        book.Lets(placed, who, DeleteAbilities.Storage)
                            .And(who.IsNamedBy(context.Get(Administrators)).Not())
                    )
        );
    }
}
