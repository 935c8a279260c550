using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Notifications;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class PolicyChangesTests : RuleSpec<PolicyChanges, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly string All = Condition(
        "com.oraclecloud.identitycontrolplane.createpolicy",
        "com.oraclecloud.identitycontrolplane.updatepolicy",
        "com.oraclecloud.identitycontrolplane.deletepolicy"
    );

    private static readonly NotificationSubscription Subscription = new()
    {
        Id = "subscription",
        CompartmentId = Root,
        Region = "a",
        LifecycleState = "ACTIVE",
        TopicId = "topic",
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
            new("told of all", [Sample, Rule(All), Subscription], Pass),
            new(
                "told of all by two rules",
                [
                    Sample,
                    Rule(Condition("com.oraclecloud.identitycontrolplane.createpolicy")),
                    Rule(
                        Condition(
                            "com.oraclecloud.identitycontrolplane.updatepolicy",
                            "com.oraclecloud.identitycontrolplane.deletepolicy"
                        )
                    ) with
                    {
                        Id = "second",
                    },
                    Subscription,
                ],
                Pass
            ),
            new("told of everything", [Sample, Rule("{}"), Subscription], Pass),
            new(
                "told of all of the kind, by a pattern",
                [Sample, Rule(Condition("com.oraclecloud.*")), Subscription],
                Pass
            ),
            new(
                "told of all but one",
                [
                    Sample,
                    Rule(
                        Condition(
                            "com.oraclecloud.identitycontrolplane.updatepolicy",
                            "com.oraclecloud.identitycontrolplane.deletepolicy"
                        )
                    ),
                    Subscription,
                ],
                Fail with
                {
                    Evidence = [new("missing", "com.oraclecloud.identitycontrolplane.createpolicy")],
                }
            ),
            new("nobody listens", [Sample, Rule(All)], Fail),
            new(
                "a subscription that is pending",
                [Sample, Rule(All), Subscription with { LifecycleState = "PENDING" }],
                Fail
            ),
            new(
                "told to a stream",
                [Sample, Rule(All) with { Actions = new([new("OSS", true, "ACTIVE", StreamId: "stream")]) }],
                Pass
            ),
            new(
                "an action that is off",
                [
                    Sample,
                    Rule(All) with
                    {
                        Actions = new([new("ONS", false, "ACTIVE", TopicId: "topic")]),
                    },
                    Subscription,
                ],
                Fail
            ),
            new("a rule that is off", [Sample, Rule(All) with { IsEnabled = false }, Subscription], Fail),
            new("an inactive rule", [Sample, Rule(All) with { LifecycleState = "INACTIVE" }, Subscription], Fail),
            new("a rule of a compartment", [Sample, Rule(All) with { CompartmentId = "other" }, Subscription], Fail),
            new(
                "a rule elsewhere",
                [Sample, Rule(All) with { Region = "b" }, Subscription with { Region = "b" }],
                Pass
            ),
            new(
                "a rule for one name only",
                [
                    Sample,
                    Rule(
                        "{\"eventType\": [\"com.oraclecloud.identitycontrolplane.createpolicy\", \"com.oraclecloud.identitycontrolplane.updatepolicy\", \"com.oraclecloud.identitycontrolplane.deletepolicy\"], \"data\": {\"resourceName\": \"x\"}}"
                    ),
                    Subscription,
                ],
                Fail
            ),
            new("no rule", [Sample], Fail),
            new("actions that were not read", [Sample, Rule(All) with { Actions = null }, Subscription], Unknown),
            new("a condition that is none", [Sample, Rule("not JSON"), Subscription], Unknown),
            new("rules that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["EventRule"],
                        Rules = ["OCI-EVENTS-105"],
                    },
                ],
            },
        ];
}
