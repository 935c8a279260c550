using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Streaming;

public sealed class StreamPoolCustomerKeyTests : RuleSpec<StreamPoolCustomerKey, StreamPool>
{
    private static readonly StreamPool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "events",
        CustomEncryptionKey = new StreamKey("ocid1.key"),
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the stream pool.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the stream pool.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key of the customer",
                [Sample],
                Pass with
                {
                    Evidence = [new("customEncryptionKey.kmsKeyId", "ocid1.key")],
                }
            ),
            new("a key of Oracle", [Sample with { CustomEncryptionKey = new StreamKey(null) }], Fail),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["StreamPool:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-STREAMING-101"],
                    },
                ],
            },
            new("no key object", [Sample with { CustomEncryptionKey = null }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
