using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>What goes between an instance and its boot volume should be encrypted on the way.</summary>
public sealed class VolumeTrafficEncryption : LifecycleRule<Instance>
{
    public override string Id => "OCI-COMPUTE-103";

    protected override Verdict Assess(Instance resource, RuleContext context) =>
        (
            resource.LaunchOptions?.IsPvEncryptionInTransitEnabled == true
                ? Verdict.Pass("The traffic to the boot volume is encrypted.")
                : Verdict.Fail("The traffic to the boot volume is not encrypted.")
        ) with
        {
            Evidence =
            [
                new(
                    "isPvEncryptionInTransitEnabled",
                    resource.LaunchOptions?.IsPvEncryptionInTransitEnabled?.ToString(),
                    Field: "launchOptions.isPvEncryptionInTransitEnabled"
                ),
            ],
        };
}
