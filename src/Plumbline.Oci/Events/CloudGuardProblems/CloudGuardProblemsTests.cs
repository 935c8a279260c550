using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.CloudGuard;
using Plumbline.Oci.Notifications;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class CloudGuardProblemsTests : RuleSpec<CloudGuardProblems, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly string All = Condition(
        "com.oraclecloud.cloudguard.problemdetected",
        "com.oraclecloud.cloudguard.problemdismissed",
        "com.oraclecloud.cloudguard.problemremediated"
    );

    private static readonly NotificationSubscription Subscription = new()
    {
        Id = "subscription",
        CompartmentId = Root,
        Region = "a",
        LifecycleState = "ACTIVE",
        TopicId = "topic",
    };

    private static CloudGuardConfiguration Settings(string region) =>
        new()
        {
            Id = Root,
            CompartmentId = Root,
            Status = "ENABLED",
            ReportingRegion = region,
        };

    private static EventRule Rule(string condition) =>
        new()
        {
            Id = "rule",
            CompartmentId = Root,
            Region = "a",
            LifecycleState = "ACTIVE",
            IsEnabled = true,
            Condition = condition,
            Actions = new([new("ONS", true, "ACTIVE", TopicId: "topic")]),
        };

    private static string Condition(params string[] types) =>
        JsonSerializer.Serialize(new Dictionary<string, string[]> { ["eventType"] = types });

    private static readonly Verdict Pass = Verdict.Pass("Somebody is told of all of it.");

    private static readonly Verdict Fail = Verdict.Fail("Nobody is told of all of it.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether somebody is told of all of it could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("told of all", [Sample, Settings("a"), Rule(All), Subscription], Pass),
            new(
                "told of all by two rules",
                [
                    Sample,
                    Settings("a"),
                    Rule(Condition("com.oraclecloud.cloudguard.problemdetected")),
                    Rule(
                        Condition(
                            "com.oraclecloud.cloudguard.problemdismissed",
                            "com.oraclecloud.cloudguard.problemremediated"
                        )
                    ) with
                    {
                        Id = "second",
                    },
                    Subscription,
                ],
                Pass
            ),
            new("told of everything", [Sample, Settings("a"), Rule("{}"), Subscription], Pass),
            new(
                "told of all of the kind, by a pattern",
                [Sample, Settings("a"), Rule(Condition("com.oraclecloud.*")), Subscription],
                Pass
            ),
            new(
                "told of all but one",
                [
                    Sample,
                    Settings("a"),
                    Rule(
                        Condition(
                            "com.oraclecloud.cloudguard.problemdismissed",
                            "com.oraclecloud.cloudguard.problemremediated"
                        )
                    ),
                    Subscription,
                ],
                Fail with
                {
                    Evidence = [new("missing", "com.oraclecloud.cloudguard.problemdetected")],
                }
            ),
            new("nobody listens", [Sample, Settings("a"), Rule(All)], Fail),
            new(
                "a subscription that is pending",
                [Sample, Settings("a"), Rule(All), Subscription with { LifecycleState = "PENDING" }],
                Fail
            ),
            new(
                "told to a stream",
                [
                    Sample,
                    Settings("a"),
                    Rule(All) with
                    {
                        Actions = new([new("OSS", true, "ACTIVE", StreamId: "stream")]),
                    },
                ],
                Pass
            ),
            new(
                "an action that is off",
                [
                    Sample,
                    Settings("a"),
                    Rule(All) with
                    {
                        Actions = new([new("ONS", false, "ACTIVE", TopicId: "topic")]),
                    },
                    Subscription,
                ],
                Fail
            ),
            new(
                "a rule that is off",
                [Sample, Settings("a"), Rule(All) with { IsEnabled = false }, Subscription],
                Fail
            ),
            new(
                "an inactive rule",
                [Sample, Settings("a"), Rule(All) with { LifecycleState = "INACTIVE" }, Subscription],
                Fail
            ),
            new(
                "a rule of a compartment",
                [Sample, Settings("a"), Rule(All) with { CompartmentId = "other" }, Subscription],
                Fail
            ),
            new(
                "a rule elsewhere",
                [Sample, Settings("a"), Rule(All) with { Region = "b" }, Subscription with { Region = "b" }],
                Fail
            ),
            new(
                "a rule for one name only",
                [
                    Sample,
                    Settings("a"),
                    Rule(
                        "{\"eventType\": [\"com.oraclecloud.cloudguard.problemdetected\", \"com.oraclecloud.cloudguard.problemdismissed\", \"com.oraclecloud.cloudguard.problemremediated\"], \"data\": {\"resourceName\": \"x\"}}"
                    ),
                    Subscription,
                ],
                Fail
            ),
            new("no rule", [Sample, Settings("a")], Fail),
            new(
                "actions that were not read",
                [Sample, Settings("a"), Rule(All) with { Actions = null }, Subscription],
                Unknown
            ),
            new("a condition that is none", [Sample, Settings("a"), Rule("not JSON"), Subscription], Unknown),
            new("rules that are hidden", [Sample, Settings("a")], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["EventRule"],
                        Rules = ["OCI-EVENTS-111"],
                    },
                ],
            },
            new(
                "Cloud Guard is off",
                [Sample, Settings("a") with { Status = "DISABLED" }],
                Verdict.Fail("Cloud Guard is off, so nobody is told.")
            ),
            new("settings that were not read", [Sample], Unknown),
        ];
}
