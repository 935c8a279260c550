using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Notifications;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class GatewayChangesTests : RuleSpec<GatewayChanges, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly string All = Condition(
        "com.oraclecloud.virtualnetwork.createdrg",
        "com.oraclecloud.virtualnetwork.deletedrg",
        "com.oraclecloud.virtualnetwork.updatedrg",
        "com.oraclecloud.virtualnetwork.createdrgattachment",
        "com.oraclecloud.virtualnetwork.deletedrgattachment",
        "com.oraclecloud.virtualnetwork.updatedrgattachment",
        "com.oraclecloud.virtualnetwork.createinternetgateway",
        "com.oraclecloud.virtualnetwork.deleteinternetgateway",
        "com.oraclecloud.virtualnetwork.updateinternetgateway",
        "com.oraclecloud.virtualnetwork.changeinternetgatewaycompartment",
        "com.oraclecloud.virtualnetwork.createlocalpeeringgateway",
        "com.oraclecloud.virtualnetwork.deletelocalpeeringgateway.end",
        "com.oraclecloud.virtualnetwork.updatelocalpeeringgateway",
        "com.oraclecloud.virtualnetwork.changelocalpeeringgatewaycompartment",
        "com.oraclecloud.natgateway.createnatgateway",
        "com.oraclecloud.natgateway.deletenatgateway",
        "com.oraclecloud.natgateway.updatenatgateway",
        "com.oraclecloud.natgateway.changenatgatewaycompartment",
        "com.oraclecloud.servicegateway.createservicegateway",
        "com.oraclecloud.servicegateway.deleteservicegateway.end",
        "com.oraclecloud.servicegateway.updateservicegateway",
        "com.oraclecloud.servicegateway.attachserviceid",
        "com.oraclecloud.servicegateway.detachserviceid",
        "com.oraclecloud.servicegateway.changeservicegatewaycompartment"
    );

    private static readonly NotificationSubscription Subscription = new()
    {
        Id = "subscription",
        CompartmentId = Root,
        Region = "a",
        LifecycleState = "ACTIVE",
        TopicId = "topic",
    };

    private static Vcn Network(string region) =>
        new()
        {
            Id = "vcn",
            CompartmentId = Root,
            Region = region,
            LifecycleState = "AVAILABLE",
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
            new("told of all", [Sample, Network("a"), Rule(All), Subscription], Pass),
            new(
                "told of all by two rules",
                [
                    Sample,
                    Network("a"),
                    Rule(Condition("com.oraclecloud.virtualnetwork.createdrg")),
                    Rule(
                        Condition(
                            "com.oraclecloud.virtualnetwork.deletedrg",
                            "com.oraclecloud.virtualnetwork.updatedrg",
                            "com.oraclecloud.virtualnetwork.createdrgattachment",
                            "com.oraclecloud.virtualnetwork.deletedrgattachment",
                            "com.oraclecloud.virtualnetwork.updatedrgattachment",
                            "com.oraclecloud.virtualnetwork.createinternetgateway",
                            "com.oraclecloud.virtualnetwork.deleteinternetgateway",
                            "com.oraclecloud.virtualnetwork.updateinternetgateway",
                            "com.oraclecloud.virtualnetwork.changeinternetgatewaycompartment",
                            "com.oraclecloud.virtualnetwork.createlocalpeeringgateway",
                            "com.oraclecloud.virtualnetwork.deletelocalpeeringgateway.end",
                            "com.oraclecloud.virtualnetwork.updatelocalpeeringgateway",
                            "com.oraclecloud.virtualnetwork.changelocalpeeringgatewaycompartment",
                            "com.oraclecloud.natgateway.createnatgateway",
                            "com.oraclecloud.natgateway.deletenatgateway",
                            "com.oraclecloud.natgateway.updatenatgateway",
                            "com.oraclecloud.natgateway.changenatgatewaycompartment",
                            "com.oraclecloud.servicegateway.createservicegateway",
                            "com.oraclecloud.servicegateway.deleteservicegateway.end",
                            "com.oraclecloud.servicegateway.updateservicegateway",
                            "com.oraclecloud.servicegateway.attachserviceid",
                            "com.oraclecloud.servicegateway.detachserviceid",
                            "com.oraclecloud.servicegateway.changeservicegatewaycompartment"
                        )
                    ) with
                    {
                        Id = "second",
                    },
                    Subscription,
                ],
                Pass
            ),
            new("told of everything", [Sample, Network("a"), Rule("{}"), Subscription], Pass),
            new(
                "told of all of the kind, by a pattern",
                [Sample, Network("a"), Rule(Condition("com.oraclecloud.*")), Subscription],
                Pass
            ),
            new(
                "told of all but one",
                [
                    Sample,
                    Network("a"),
                    Rule(
                        Condition(
                            "com.oraclecloud.virtualnetwork.deletedrg",
                            "com.oraclecloud.virtualnetwork.updatedrg",
                            "com.oraclecloud.virtualnetwork.createdrgattachment",
                            "com.oraclecloud.virtualnetwork.deletedrgattachment",
                            "com.oraclecloud.virtualnetwork.updatedrgattachment",
                            "com.oraclecloud.virtualnetwork.createinternetgateway",
                            "com.oraclecloud.virtualnetwork.deleteinternetgateway",
                            "com.oraclecloud.virtualnetwork.updateinternetgateway",
                            "com.oraclecloud.virtualnetwork.changeinternetgatewaycompartment",
                            "com.oraclecloud.virtualnetwork.createlocalpeeringgateway",
                            "com.oraclecloud.virtualnetwork.deletelocalpeeringgateway.end",
                            "com.oraclecloud.virtualnetwork.updatelocalpeeringgateway",
                            "com.oraclecloud.virtualnetwork.changelocalpeeringgatewaycompartment",
                            "com.oraclecloud.natgateway.createnatgateway",
                            "com.oraclecloud.natgateway.deletenatgateway",
                            "com.oraclecloud.natgateway.updatenatgateway",
                            "com.oraclecloud.natgateway.changenatgatewaycompartment",
                            "com.oraclecloud.servicegateway.createservicegateway",
                            "com.oraclecloud.servicegateway.deleteservicegateway.end",
                            "com.oraclecloud.servicegateway.updateservicegateway",
                            "com.oraclecloud.servicegateway.attachserviceid",
                            "com.oraclecloud.servicegateway.detachserviceid",
                            "com.oraclecloud.servicegateway.changeservicegatewaycompartment"
                        )
                    ),
                    Subscription,
                ],
                Fail with
                {
                    Evidence = [new("missing in a", "com.oraclecloud.virtualnetwork.createdrg")],
                }
            ),
            new("nobody listens", [Sample, Network("a"), Rule(All)], Fail),
            new(
                "a subscription that is pending",
                [Sample, Network("a"), Rule(All), Subscription with { LifecycleState = "PENDING" }],
                Fail
            ),
            new(
                "told to a stream",
                [
                    Sample,
                    Network("a"),
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
                    Network("a"),
                    Rule(All) with
                    {
                        Actions = new([new("ONS", false, "ACTIVE", TopicId: "topic")]),
                    },
                    Subscription,
                ],
                Fail
            ),
            new("a rule that is off", [Sample, Network("a"), Rule(All) with { IsEnabled = false }, Subscription], Fail),
            new(
                "an inactive rule",
                [Sample, Network("a"), Rule(All) with { LifecycleState = "INACTIVE" }, Subscription],
                Fail
            ),
            new(
                "a rule of a compartment",
                [Sample, Network("a"), Rule(All) with { CompartmentId = "other" }, Subscription],
                Fail
            ),
            new(
                "a rule elsewhere",
                [Sample, Network("a"), Rule(All) with { Region = "b" }, Subscription with { Region = "b" }],
                Fail
            ),
            new(
                "a rule for one name only",
                [
                    Sample,
                    Network("a"),
                    Rule(
                        "{\"eventType\": [\"com.oraclecloud.virtualnetwork.createdrg\", \"com.oraclecloud.virtualnetwork.deletedrg\", \"com.oraclecloud.virtualnetwork.updatedrg\", \"com.oraclecloud.virtualnetwork.createdrgattachment\", \"com.oraclecloud.virtualnetwork.deletedrgattachment\", \"com.oraclecloud.virtualnetwork.updatedrgattachment\", \"com.oraclecloud.virtualnetwork.createinternetgateway\", \"com.oraclecloud.virtualnetwork.deleteinternetgateway\", \"com.oraclecloud.virtualnetwork.updateinternetgateway\", \"com.oraclecloud.virtualnetwork.changeinternetgatewaycompartment\", \"com.oraclecloud.virtualnetwork.createlocalpeeringgateway\", \"com.oraclecloud.virtualnetwork.deletelocalpeeringgateway.end\", \"com.oraclecloud.virtualnetwork.updatelocalpeeringgateway\", \"com.oraclecloud.virtualnetwork.changelocalpeeringgatewaycompartment\", \"com.oraclecloud.natgateway.createnatgateway\", \"com.oraclecloud.natgateway.deletenatgateway\", \"com.oraclecloud.natgateway.updatenatgateway\", \"com.oraclecloud.natgateway.changenatgatewaycompartment\", \"com.oraclecloud.servicegateway.createservicegateway\", \"com.oraclecloud.servicegateway.deleteservicegateway.end\", \"com.oraclecloud.servicegateway.updateservicegateway\", \"com.oraclecloud.servicegateway.attachserviceid\", \"com.oraclecloud.servicegateway.detachserviceid\", \"com.oraclecloud.servicegateway.changeservicegatewaycompartment\"], \"data\": {\"resourceName\": \"x\"}}"
                    ),
                    Subscription,
                ],
                Fail
            ),
            new("no rule", [Sample, Network("a")], Fail),
            new(
                "actions that were not read",
                [Sample, Network("a"), Rule(All) with { Actions = null }, Subscription],
                Unknown
            ),
            new("a condition that is none", [Sample, Network("a"), Rule("not JSON"), Subscription], Unknown),
            new("rules that are hidden", [Sample, Network("a")], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["EventRule"],
                        Rules = ["OCI-EVENTS-110"],
                    },
                ],
            },
            new("a region without networks", [Sample], Verdict.Pass("There is nothing to be told of.")),
        ];
}
