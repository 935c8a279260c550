using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class VolumeTrafficEncryptionTests : RuleSpec<VolumeTrafficEncryption, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
    };

    private static readonly Verdict Pass = Verdict.Pass("The traffic to the boot volume is encrypted.");

    private static readonly Verdict Fail = Verdict.Fail("The traffic to the boot volume is not encrypted.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "on",
                [Sample with { LaunchOptions = new(true) }],
                Pass with
                {
                    Evidence = [new("isPvEncryptionInTransitEnabled", "True")],
                }
            ),
            new("off", [Sample with { LaunchOptions = new(false) }], Fail),
            new("nothing was said", [Sample], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
