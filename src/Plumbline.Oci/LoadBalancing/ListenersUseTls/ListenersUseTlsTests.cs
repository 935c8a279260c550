using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class ListenersUseTlsTests : RuleSpec<ListenersUseTls, LoadBalancer>
{
    private static readonly LoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        Listeners = Of(new Listener("HTTP", 443, new SslConfiguration(["TLSv1.2"]))),
    };

    private static readonly Verdict Pass = Verdict.Pass("All listeners use TLS or send requests to one that does.");

    private static readonly Verdict Fail = Verdict.Fail("A listener takes connections without TLS.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API gave no listeners.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("TLS", [Sample], Pass),
            new(
                "plain",
                [Sample with { Listeners = Of(new Listener("HTTP", 80)) }],
                Fail with
                {
                    Evidence = [new("plainListeners", "one")],
                }
            ),
            new(
                "TLS on another port",
                [Sample with { Listeners = Of(new Listener("HTTP", 8443, new SslConfiguration())) }],
                Pass
            ),
            new("plain HTTP on port 443", [Sample with { Listeners = Of(new Listener("HTTP", 443)) }], Fail),
            new("TLS that servers end", [Sample with { Listeners = Of(new Listener("TCP", 443)) }], Pass),
            new(
                "plain, redirected",
                [Sample with { Listeners = Of(new Listener("HTTP", 80, null, ["to-tls"])), RuleSets = Rules("HTTPS") }],
                Pass
            ),
            new(
                "plain, redirected to plain",
                [Sample with { Listeners = Of(new Listener("HTTP", 80, null, ["to-tls"])), RuleSets = Rules("HTTP") }],
                Fail
            ),
            new(
                "a rule set that is not there",
                [Sample with { Listeners = Of(new Listener("HTTP", 80, null, ["gone"])) }],
                Fail
            ),
            new("no listener", [Sample with { Listeners = new Dictionary<string, Listener>() }], Pass),
            new("listeners not given", [Sample with { Listeners = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];

    private static Dictionary<string, Listener> Of(Listener listener) => new() { ["one"] = listener };

    private static Dictionary<string, RuleSet> Rules(string protocol) =>
        new() { ["to-tls"] = new RuleSet([new RuleSetItem("REDIRECT", new RedirectUri(protocol))]) };
}
