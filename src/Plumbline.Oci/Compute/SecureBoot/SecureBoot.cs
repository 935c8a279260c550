using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>An instance should start signed software only.</summary>
public sealed class SecureBoot : LifecycleRule<Instance>
{
    public override string Id => "OCI-COMPUTE-102";

    protected override Verdict Assess(Instance resource, RuleContext context) =>
        (
            resource.PlatformConfig?.IsSecureBootEnabled == true
                ? Verdict.Pass("The instance starts signed software only.")
                : Verdict.Fail("The instance starts whatever lies on its disk.")
        ) with
        {
            Evidence =
            [
                new(
                    "isSecureBootEnabled",
                    resource.PlatformConfig?.IsSecureBootEnabled?.ToString(),
                    Field: "platformConfig.isSecureBootEnabled"
                ),
                new("shape", resource.Shape),
            ],
        };
}
