using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.CloudGuard;

public sealed class RootTargetTests : RuleSpec<RootTarget, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly CloudGuardTarget Target = new()
    {
        Id = "target",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        TargetResourceId = Root,
        TargetDetectorRecipes =
        [
            new("CUSTOMER", "IAAS_CONFIGURATION_DETECTOR"),
            new("CUSTOMER", "IAAS_ACTIVITY_DETECTOR"),
            new("CUSTOMER", "IAAS_THREAT_DETECTOR"),
        ],
        TargetResponderRecipes = [new("CUSTOMER", [new("EVENT", "NOTIFICATION", new(true))])],
    };

    private static readonly Verdict Pass = Verdict.Pass("Cloud Guard watches the whole tenancy.");

    private static readonly Verdict Fail = Verdict.Fail(
        "Cloud Guard does not watch the whole tenancy, or tells nobody."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed("Targets may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("all there", [Sample, Target], Pass),
            new("no target", [Sample], Fail with { Evidence = [new("missing", "target")] }),
            new("on a compartment", [Sample, Target with { TargetResourceId = "other" }], Fail),
            new(
                "one detector less",
                [Sample, Target with { TargetDetectorRecipes = [.. Target.TargetDetectorRecipes!.Take(2)] }],
                Fail with
                {
                    Evidence = [new("missing", "IAAS_THREAT_DETECTOR")],
                }
            ),
            new(
                "recipes of Oracle",
                [
                    Sample,
                    Target with
                    {
                        TargetDetectorRecipes =
                        [
                            .. Target.TargetDetectorRecipes!.Select(recipe => recipe with { Owner = "ORACLE" }),
                        ],
                    },
                ],
                Fail
            ),
            new(
                "a responder that is off",
                [
                    Sample,
                    Target with
                    {
                        TargetResponderRecipes = [new("CUSTOMER", [new("EVENT", "NOTIFICATION", new(false))])],
                    },
                ],
                Fail with
                {
                    Evidence = [new("missing", "EVENT")],
                }
            ),
            new("a target that was not read", [Sample, Target with { TargetDetectorRecipes = null }], Unknown),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["CloudGuardTarget"],
                        Rules = ["OCI-CLOUDGUARD-102"],
                    },
                ],
            },
        ];
}
