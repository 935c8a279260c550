using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Functions;

/// <summary>What runs should be what was built.</summary>
public sealed class ApplicationImagePolicy : LifecycleRule<FunctionsApplication>
{
    public override string Id => "OCI-FUNCTIONS-101";

    protected override Verdict Assess(FunctionsApplication resource, RuleContext context) =>
        Verdict.Of(
            resource.ImagePolicyConfig?.IsPolicyEnabled,
            "Only images that were signed may run.",
            "Any image may run.",
            "Whether images must be signed is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isPolicyEnabled",
                    resource.ImagePolicyConfig?.IsPolicyEnabled?.ToString(),
                    Field: "imagePolicyConfig.isPolicyEnabled"
                ),
            ],
        };
}
