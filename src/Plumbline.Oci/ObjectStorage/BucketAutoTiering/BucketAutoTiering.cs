using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>Objects that nobody reads should move to the cheaper tier by themselves.</summary>
public sealed class BucketAutoTiering : Rule<Bucket>
{
    public override string Id => "OCI-OBJECTSTORAGE-007";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bucket>()];

    public override bool AppliesTo(Bucket resource, RuleContext context) => resource.StorageTier != "Archive";

    public override Verdict Evaluate(Bucket resource, RuleContext context) =>
        (
            resource.AutoTiering switch
            {
                "InfrequentAccess" => Verdict.Pass("Objects that nobody reads move to the cheaper tier."),
                "Disabled" => Verdict.Fail("Objects stay in the dearer tier, read or not."),
                _ => Verdict.NotAssessed("The bucket could not be read, so nobody can tell."),
            }
        ) with
        {
            Evidence = [new("autoTiering", resource.AutoTiering), new("storageTier", resource.StorageTier)],
        };
}
