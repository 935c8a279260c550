using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Nobody but the administrators should be able to do everything in the tenancy.</summary>
public sealed class TenancyAdministrators : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        "Administrators"
    );

    private static readonly PolicyJudgement Judgement = new(
        Fail: "The policy lets others than administrators do everything in the whole tenancy.",
        Pass: "The policy lets nobody but administrators do everything in the whole tenancy.",
        Unknown: "Whether the policy lets others do everything in the whole tenancy cannot be told."
    );

    public override string Id => "OCI-IAM-102";

    public override IReadOnlyList<Parameter> Parameters => [Administrators];

    public override bool AppliesTo(Policy resource, RuleContext context) => resource.IsInForce;

    public override Verdict Evaluate(Policy resource, RuleContext context) =>
        Judgement.Of(
            resource,
            context,
            placed =>
                BroadGrants
                    .ManagesAll(placed)
                    .And(IsEverywhere(placed, context))
                    .And(Principal.Of(placed.Statement).Any(who => who.IsNamedBy(context.Get(Administrators)).Not()))
        );

    private static Certainty IsEverywhere(PlacedStatement placed, RuleContext context) =>
        placed.CompartmentId is null ? Certainty.Depends
        : placed.CompartmentId == context.Inventory.Tenancy.Id ? Certainty.Yes
        : Certainty.No;
}
