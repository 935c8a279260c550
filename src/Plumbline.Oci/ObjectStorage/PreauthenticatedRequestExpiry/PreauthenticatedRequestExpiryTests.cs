using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ObjectStorage;

public sealed class PreauthenticatedRequestExpiryTests
    : RuleSpec<PreauthenticatedRequestExpiry, PreauthenticatedRequest>
{
    private static readonly PreauthenticatedRequest Sample = new()
    {
        Id = "bucket/par",
        CompartmentId = Root,
        PreauthenticatedRequestName = "for-the-auditor",
        AccessType = "ObjectRead",
        TimeExpires = AsOf.AddDays(5),
    };

    private static readonly Verdict Pass = Verdict.Pass("The request expires soon.");

    private static readonly Verdict Fail = Verdict.Fail("The request lives too long.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Until when the request lives is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("five days", [Sample], Pass),
            new("thirty days", [Sample with { TimeExpires = AsOf.AddDays(30) }], Pass),
            new(
                "a second more",
                [Sample with { TimeExpires = AsOf.AddDays(30).AddSeconds(1) }],
                Fail with
                {
                    Evidence = [new("timeExpires", "2026-12-25 12:00:01Z")],
                }
            ),
            new("longer than one wants", [Sample], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxDays"] = ["4"] },
            },
            new("expired", [Sample with { TimeExpires = AsOf }], null),
            new("unknown", [Sample with { TimeExpires = null }], Unknown),
        ];
}
