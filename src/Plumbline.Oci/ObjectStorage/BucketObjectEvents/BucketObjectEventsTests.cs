using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class BucketObjectEventsTests : RuleSpec<BucketObjectEvents, Bucket>
{
    private static readonly Bucket Bucket = new()
    {
        Id = "bucket",
        CompartmentId = Root,
        BucketName = "invoices",
        Namespace = "acme",
        PublicAccessType = "NoPublicAccess",
        Versioning = "Enabled",
    };

    private static readonly Verdict Pass = Verdict.Pass("The bucket emits events.");

    private static readonly Verdict Fail = Verdict.Fail("The bucket emits no events.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The bucket could not be read, so nobody can tell.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("on", [Bucket with { ObjectEventsEnabled = true }], Pass),
            new(
                "off",
                [Bucket with { ObjectEventsEnabled = false }],
                Fail with
                {
                    Evidence = [new("objectEventsEnabled", "False")],
                }
            ),
            new("not read", [Bucket], Unknown),
        ];
}
