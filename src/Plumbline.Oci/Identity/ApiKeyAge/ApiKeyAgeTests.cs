using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class ApiKeyAgeTests : RuleSpec<ApiKeyAge, ApiKey>
{
    private static readonly ApiKey Sample = new()
    {
        Id = "credential",
        CompartmentId = Root,
        Fingerprint = "aa:bb",
        LifecycleState = "ACTIVE",
        UserId = "user",
        TimeCreated = AsOf.AddDays(-90),
    };

    private static readonly Verdict Pass = Verdict.Pass("It is young enough.");

    private static readonly Verdict Fail = Verdict.Fail("It is too old.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Its age is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "90 days",
                [Sample],
                Pass with
                {
                    Evidence = [new("timeCreated", AsOf.AddDays(-90).ToString("u")), new("userId", "user")],
                }
            ),
            new("a second more", [Sample with { TimeCreated = AsOf.AddDays(-90).AddSeconds(-1) }], Fail),
            new("older than one wants", [Sample], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxDays"] = ["89"] },
            },
            new("inactive", [Sample with { LifecycleState = "INACTIVE", TimeCreated = AsOf.AddDays(-999) }], null),
            new("of unknown age", [Sample with { TimeCreated = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
