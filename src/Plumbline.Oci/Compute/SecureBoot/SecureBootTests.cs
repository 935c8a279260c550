using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class SecureBootTests : RuleSpec<SecureBoot, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
    };

    private static readonly Verdict Pass = Verdict.Pass("The instance starts signed software only.");

    private static readonly Verdict Fail = Verdict.Fail("The instance starts whatever lies on its disk.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "on",
                [Sample with { PlatformConfig = new("AMD_VM", true) }],
                Pass with
                {
                    Evidence = [new("isSecureBootEnabled", "True"), new("shape", "VM.Standard.E5.Flex")],
                }
            ),
            new("off", [Sample with { PlatformConfig = new("AMD_VM", false) }], Fail),
            new("no platform settings", [Sample], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
