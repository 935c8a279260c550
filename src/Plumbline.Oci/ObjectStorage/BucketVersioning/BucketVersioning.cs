using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>A bucket should keep what is overwritten or deleted.</summary>
public sealed class BucketVersioning : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-103";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bucket>()];

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            resource.Versioning switch
            {
                "Enabled" => Verdict.Pass("The bucket keeps versions."),
                "Disabled" => Verdict.Fail("The bucket keeps no versions."),
                "Suspended" => Verdict.Fail("The bucket keeps no new versions: versioning is suspended."),
                _ => Verdict.NotAssessed("The bucket could not be read, so nobody can tell."),
            }
        ) with
        {
            Evidence = [new("versioning", resource.Versioning)],
        };
}
