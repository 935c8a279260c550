using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class PreauthenticatedRequestAccessTests
    : RuleSpec<PreauthenticatedRequestAccess, PreauthenticatedRequest>
{
    private static readonly PreauthenticatedRequest Sample = new()
    {
        Id = "bucket/par",
        CompartmentId = Root,
        PreauthenticatedRequestName = "for-the-auditor",
        AccessType = "ObjectRead",
        TimeExpires = AsOf.AddDays(5),
    };

    private static readonly Verdict Pass = Verdict.Pass("The request reads one object.");

    private static readonly Verdict Fail = Verdict.Fail("The request lets strangers write, or opens a whole bucket.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "What the request opens, or until when, is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("reads one object", [Sample], Pass),
            new("writes one object", [Sample with { AccessType = "ObjectWrite" }], Fail),
            new(
                "reads all",
                [Sample with { AccessType = "AnyObjectRead", BucketListingAction = "ListObjects" }],
                Fail with
                {
                    Evidence = [new("accessType", "AnyObjectRead"), new("bucketListingAction", "ListObjects")],
                }
            ),
            new("writes anything", [Sample with { AccessType = "AnyObjectWrite" }], Fail),
            new("expired", [Sample with { AccessType = "AnyObjectWrite", TimeExpires = AsOf }], null),
            new("a new kind", [Sample with { AccessType = "Everything" }], Unknown),
            new("no expiry seen", [Sample with { TimeExpires = null }], Unknown),
        ];
}
