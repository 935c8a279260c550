using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>Buckets should be encrypted with a key of the customer.</summary>
public sealed class BucketCustomerKey : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-102";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bucket>()];

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            !string.IsNullOrEmpty(resource.KmsKeyId) ? Verdict.Pass("A key of the customer encrypts the bucket.")
            : resource.PublicAccessType is null
                ? Verdict.NotAssessed("The bucket could not be read, so nobody can tell.")
            : Verdict.Fail("A key of Oracle encrypts the bucket.")
        ) with
        {
            Evidence = [new("kmsKeyId", resource.KmsKeyId)],
        };
}
