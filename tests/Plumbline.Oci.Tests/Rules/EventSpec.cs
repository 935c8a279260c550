using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Events;
using Plumbline.Oci.Notifications;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>The tests of a rule that asks whether somebody is told of events.</summary>
public abstract class EventSpec<TRule> : RuleSpec<TRule, Tenancy>
    where TRule : Rule<Tenancy>, new()
{
    private static readonly Verdict Pass = Verdict.Pass("Somebody is told of all of it.");
    private static readonly Verdict Fail = Verdict.Fail("Nobody is told of all of it.");
    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether somebody is told of all of it could not be read."
    );

    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly NotificationSubscription Subscription = new()
    {
        Id = "subscription",
        CompartmentId = Root,
        Region = "a",
        LifecycleState = "ACTIVE",
        TopicId = "topic",
    };

    /// <summary>The events, as their documentation names them.</summary>
    protected abstract IReadOnlyList<string> Types { get; }

    /// <summary>What else there is in every case: what makes a region one that counts.</summary>
    protected virtual IReadOnlyList<Resource> Beside => [];

    /// <summary>Whether only rules of the region <c>a</c> count.</summary>
    protected virtual bool IsRegional => Beside.Count > 0;

    /// <summary>What evidence calls events that are told nobody.</summary>
    protected virtual string Missing => "missing";

    protected virtual IReadOnlyList<RuleCase> More => [];

    protected sealed override IReadOnlyList<RuleCase> Cases => [.. Told, .. Untold, .. Unclear, .. More];

    protected static RuleCase Case(string name, Verdict expected, params IReadOnlyList<Resource> beside) =>
        new(name, [Sample, .. beside], expected);

    private IEnumerable<RuleCase> Told =>
        [
            Of("told of all", Pass, Rule(All), Subscription),
            Of(
                "told of all by two rules",
                Pass,
                Rule(Condition([Types[0]])),
                Rule(Condition([.. Types.Skip(1)])) with
                {
                    Id = "second",
                },
                Subscription
            ),
            Of("told of everything", Pass, Rule("{}"), Subscription),
            Of("told of all of a kind, by a pattern", Pass, Rule(Condition(["com.oraclecloud.*"])), Subscription),
            Of("told to a stream", Pass, Rule(All) with { Actions = Acts(new("OSS", true, "ACTIVE", StreamId: "s")) }),
            Of(
                "a rule elsewhere",
                IsRegional ? Fail : Pass,
                Rule(All) with
                {
                    Region = "b",
                },
                Subscription with
                {
                    Region = "b",
                }
            ),
        ];

    private IEnumerable<RuleCase> Untold =>
        [
            Of(
                "told of all but one",
                Fail with
                {
                    Evidence = [new(Missing, Types[0])],
                },
                Rule(Condition([.. Types.Skip(1), "com.oraclecloud.other"])),
                Subscription
            ),
            Of("nobody listens", Fail, Rule(All)),
            Of("a subscription that is pending", Fail, Rule(All), Subscription with { LifecycleState = "PENDING" }),
            Of(
                "an action that is off",
                Fail,
                Rule(All) with
                {
                    Actions = Acts(new("ONS", false, "ACTIVE", TopicId: "topic")),
                },
                Subscription
            ),
            Of("a rule that is off", Fail, Rule(All) with { IsEnabled = false }, Subscription),
            Of("an inactive rule", Fail, Rule(All) with { LifecycleState = "INACTIVE" }, Subscription),
            Of("a rule of a compartment", Fail, Rule(All) with { CompartmentId = "other" }, Subscription),
            Of("a rule for one name only", Fail, Rule(ForOneName), Subscription),
            Of("no rule", Fail),
        ];

    private IEnumerable<RuleCase> Unclear =>
        [
            Of("actions that were not read", Unknown, Rule(All) with { Actions = null }, Subscription),
            Of("a condition that is none", Unknown, Rule("not JSON"), Subscription),
            Of("rules that are hidden", Unknown) with
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["EventRule"],
                        Rules = [new TRule().Id],
                    },
                ],
            },
        ];

    private string All => Condition(Types);

    private string ForOneName => JsonSerializer.Serialize(new { eventType = Types, data = new { resourceName = "x" } });

    private RuleCase Of(string name, Verdict expected, params IReadOnlyList<Resource> given) =>
        new(name, [Sample, .. Beside, .. given], expected);

    private static EventRule Rule(string condition) =>
        new()
        {
            Id = "rule",
            CompartmentId = Root,
            Region = "a",
            LifecycleState = "ACTIVE",
            IsEnabled = true,
            Condition = condition,
            Actions = Acts(new("ONS", true, "ACTIVE", TopicId: "topic")),
        };

    private static EventActions Acts(EventAction action) => new([action]);

    private static string Condition(IReadOnlyList<string> types) =>
        JsonSerializer.Serialize(new Dictionary<string, IReadOnlyList<string>> { ["eventType"] = types });
}
