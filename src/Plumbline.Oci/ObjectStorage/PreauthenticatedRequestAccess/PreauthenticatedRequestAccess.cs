using Plumbline.Core.Rules;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>A pre-authenticated request should open one object for reading, and no more.</summary>
public sealed class PreauthenticatedRequestAccess : Rule<PreauthenticatedRequest>
{
    public override string Id => "OCI-OBJECTSTORAGE-106";

    public override IReadOnlyList<Need> Needs => [Need.Listed<PreauthenticatedRequest>(), Need.Listed<Bucket>()];

    public override bool AppliesTo(PreauthenticatedRequest resource, RuleContext context) =>
        !(resource.TimeExpires <= context.AsOf);

    public override Verdict Evaluate(PreauthenticatedRequest resource, RuleContext context) =>
        (
            resource.TimeExpires is null
                ? Verdict.NotAssessed("What the request opens, or until when, is not known.")
                : resource.AccessType switch
                {
                    "ObjectRead" => Verdict.Pass("The request reads one object."),
                    "ObjectWrite" or "ObjectReadWrite" or "AnyObjectRead" or "AnyObjectWrite" or "AnyObjectReadWrite" =>
                        Verdict.Fail("The request lets strangers write, or opens a whole bucket."),
                    _ => Verdict.NotAssessed("What the request opens, or until when, is not known."),
                }
        ) with
        {
            Evidence =
            [
                new("accessType", resource.AccessType),
                new("bucketListingAction", resource.BucketListingAction),
            ],
        };
}
