using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever manages users and groups should not be able to change the group of administrators.</summary>
public sealed class AdministratorsGuarded : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        "Administrators"
    );

    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy lets others than administrators change the group Administrators.",
        Pass: "The policy lets nobody but administrators change the group Administrators.",
        Unknown: "Whether the policy lets others change the group Administrators cannot be told."
    );

    public override string Id => "OCI-IAM-103";

    public override IReadOnlyList<Parameter> Parameters => [Administrators];

    public override bool AppliesTo(Policy resource, RuleContext context) =>
        PolicyJudgement.IsAbout(resource, context, AdministratorsGroup.Changes);

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
                        book.Lets(placed, who, AdministratorsGroup.Changes)
                            .And(IsAboutGroups(placed, context))
                            .And(who.IsNamedBy(context.Get(Administrators)).Not())
                    )
        );
    }

    /// <summary>Users and groups are in the root compartment.</summary>
    private static Certainty IsAboutGroups(PlacedStatement placed, RuleContext context) =>
        placed.CompartmentId is null ? Certainty.Depends
        : placed.CompartmentId == context.Inventory.Tenancy.Id ? Certainty.Yes
        : Certainty.No;
}
