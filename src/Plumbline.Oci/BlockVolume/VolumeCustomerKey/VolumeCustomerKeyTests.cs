using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BlockVolume;

public sealed class VolumeCustomerKeyTests : RuleSpec<VolumeCustomerKey, Volume>
{
    private static readonly Volume Sample = new()
    {
        Id = "volume",
        CompartmentId = Root,
        DisplayName = "data",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddDays(-30),
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the volume.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the volume.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key of one's own",
                [Sample with { KmsKeyId = "ocid1.key.oc1..k" }],
                Pass with
                {
                    Evidence = [new("kmsKeyId", "ocid1.key.oc1..k")],
                }
            ),
            new("no key", [Sample], Fail),
            new("an empty text", [Sample with { KmsKeyId = "" }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
