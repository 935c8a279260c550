using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.CloudGuard;

/// <summary>A target on the root compartment should watch everything, by recipes that the customer can tune.</summary>
public sealed class RootTarget : Rule<Tenancy>
{
    public override string Id => "OCI-CLOUDGUARD-102";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Whole<CloudGuardTarget>()];

    private const string Customer = "CUSTOMER";

    private static readonly string[] Detectors =
    [
        "IAAS_CONFIGURATION_DETECTOR",
        "IAAS_ACTIVITY_DETECTOR",
        "IAAS_THREAT_DETECTOR",
    ];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var targets = context
            .Inventory.All<CloudGuardTarget>()
            .Where(target => target.LifecycleState == "ACTIVE" && target.TargetResourceId == resource.Id)
            .ToList();
        if (targets.Exists(target => target.TargetDetectorRecipes is null))
        {
            return Verdict.NotAssessed("Targets may be there that could not be read.");
        }

        var missing = targets.Count == 0 ? ["target"] : targets.Select(Missing).MinBy(all => all.Count)!;
        return (
            missing.Count == 0 ? Verdict.Pass("Cloud Guard watches the whole tenancy.")
            : targets.Count == 0 && context.MayMiss<CloudGuardTarget>("")
                ? Verdict.NotAssessed("Targets may be there that could not be read.")
            : Verdict.Fail("Cloud Guard does not watch the whole tenancy, or tells nobody.")
        ) with
        {
            Evidence = [new("missing", string.Join(", ", missing), targets.FirstOrDefault(), "targetDetectorRecipes")],
        };
    }

    private static IReadOnlyList<string> Missing(CloudGuardTarget target)
    {
        var own = (target.TargetDetectorRecipes ?? [])
            .Where(recipe => recipe.Owner == Customer)
            .Select(recipe => recipe.Detector);
        var tells = (target.TargetResponderRecipes ?? []).Any(recipe =>
            recipe.Owner == Customer
            && (recipe.EffectiveResponderRules ?? []).Any(rule =>
                rule is { ResponderRuleId: "EVENT", Details.IsEnabled: true }
            )
        );
        return [.. Detectors.Except(own.OfType<string>()), .. tells ? Array.Empty<string>() : ["EVENT"]];
    }
}
