using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>Nobody should be able to read a bucket without signing in.</summary>
public sealed class BucketPublicAccess : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bucket>()];

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            resource.PublicAccessType switch
            {
                "NoPublicAccess" => Verdict.Pass("Nobody can read the bucket without signing in."),
                "ObjectRead" => Verdict.Fail("Anybody can list and read the objects of the bucket."),
                "ObjectReadWithoutList" => Verdict.Fail("Anybody can read the objects of the bucket."),
                _ => Verdict.NotAssessed("The bucket could not be read, so nobody can tell."),
            }
        ) with
        {
            Evidence = [new("publicAccessType", resource.PublicAccessType)],
        };
}
