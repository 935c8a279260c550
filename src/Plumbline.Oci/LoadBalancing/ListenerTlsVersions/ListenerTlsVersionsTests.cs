using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class ListenerTlsVersionsTests : RuleSpec<ListenerTlsVersions, LoadBalancer>
{
    private static readonly LoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        Listeners = Of("TLSv1.2", "TLSv1.3"),
    };

    private static readonly Verdict Pass = Verdict.Pass("All listeners ask for TLS 1.2 or newer.");

    private static readonly Verdict Fail = Verdict.Fail("A listener accepts an old version of TLS.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Which versions of TLS a listener accepts is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("new ones", [Sample], Pass),
            new(
                "1.1",
                [Sample with { Listeners = Of("TLSv1.1", "TLSv1.2") }],
                Fail with
                {
                    Evidence = [new("protocols", "TLSv1.1")],
                }
            ),
            new("1.0", [Sample with { Listeners = Of("TLSv1") }], Fail),
            new("not said", [Sample with { Listeners = Of() }], Unknown),
            new(
                "no TLS at all",
                [Sample with { Listeners = new Dictionary<string, Listener> { ["a"] = new("HTTP", 80) } }],
                null
            ),
            new("listeners not given", [Sample with { Listeners = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];

    private static Dictionary<string, Listener> Of(params string[] protocols) =>
        new() { ["tls"] = new Listener("HTTP", 443, new SslConfiguration(protocols)) };
}
