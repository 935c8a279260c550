using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class BucketCustomerKeyTests : RuleSpec<BucketCustomerKey, Bucket>
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

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the bucket.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the bucket.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The bucket could not be read, so nobody can tell.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key of one's own",
                [Bucket with { KmsKeyId = "ocid1.key.oc1..k" }],
                Pass with
                {
                    Evidence = [new("kmsKeyId", "ocid1.key.oc1..k")],
                }
            ),
            new("no key", [Bucket], Fail),
            new("an empty text", [Bucket with { KmsKeyId = "" }], Fail),
            new("not read", [Bucket with { PublicAccessType = null }], Unknown),
        ];
}
