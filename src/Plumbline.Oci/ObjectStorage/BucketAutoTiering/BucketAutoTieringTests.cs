using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class BucketAutoTieringTests : RuleSpec<BucketAutoTiering, Bucket>
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

    private static readonly Verdict Pass = Verdict.Pass("Objects that nobody reads move to the cheaper tier.");

    private static readonly Verdict Fail = Verdict.Fail("Objects stay in the dearer tier, read or not.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The bucket could not be read, so nobody can tell.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("on", [Bucket with { AutoTiering = "InfrequentAccess" }], Pass),
            new(
                "off",
                [Bucket with { AutoTiering = "Disabled", StorageTier = "Standard" }],
                Fail with
                {
                    Evidence = [new("autoTiering", "Disabled"), new("storageTier", "Standard")],
                }
            ),
            new("archive", [Bucket with { AutoTiering = "Disabled", StorageTier = "Archive" }], null),
            new("not read", [Bucket], Unknown),
        ];
}
