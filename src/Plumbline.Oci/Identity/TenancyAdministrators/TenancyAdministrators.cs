using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Nobody but the administrators should be able to do everything in the tenancy.</summary>
public sealed class TenancyAdministrators : AdministratorsOnlyRule
{
    public override string Id => "OCI-IAM-102";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy lets others than administrators do everything in the whole tenancy.",
            Pass: "The policy lets nobody but administrators do everything in the whole tenancy.",
            Unknown: "Whether the policy lets others do everything in the whole tenancy cannot be told."
        );

    private protected override Certainty Gives(PlacedStatement placed, Principal who, RuleContext context) =>
        BroadGrants.ManagesAll(placed).And(placed.IsAbout(context.Inventory.Tenancy));
}
