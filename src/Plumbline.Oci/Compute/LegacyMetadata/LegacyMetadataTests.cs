using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class LegacyMetadataTests : RuleSpec<LegacyMetadata, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
    };

    private static readonly Verdict Pass = Verdict.Pass("The instance answers requests of version 2 only.");

    private static readonly Verdict Fail = Verdict.Fail("The instance still answers requests of version 1.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "version 2 only",
                [Sample with { InstanceOptions = new(true) }],
                Pass with
                {
                    Evidence = [new("areLegacyImdsEndpointsDisabled", "True")],
                }
            ),
            new("both", [Sample with { InstanceOptions = new(false) }], Fail),
            new("nothing was said", [Sample], Fail),
            new("an option without a value", [Sample with { InstanceOptions = new() }], Fail),
            new("stopped", [Sample with { LifecycleState = "STOPPED" }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
