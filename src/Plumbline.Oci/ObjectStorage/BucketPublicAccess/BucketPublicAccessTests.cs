using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class BucketPublicAccessTests : RuleSpec<BucketPublicAccess, Bucket>
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

    private static readonly Verdict Pass = Verdict.Pass("Nobody can read the bucket without signing in.");

    private static readonly Verdict Fail = Verdict.Fail("Anybody can read the objects of the bucket.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The bucket could not be read, so nobody can tell.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("private", [Bucket], Pass with { Evidence = [new("publicAccessType", "NoPublicAccess")] }),
            new(
                "read and list",
                [Bucket with { PublicAccessType = "ObjectRead" }],
                Verdict.Fail("Anybody can list and read the objects of the bucket.")
            ),
            new("read only", [Bucket with { PublicAccessType = "ObjectReadWithoutList" }], Fail),
            new("not read", [Bucket with { PublicAccessType = null }], Unknown),
            new("a new kind of access", [Bucket with { PublicAccessType = "ObjectWrite" }], Unknown),
        ];
}
