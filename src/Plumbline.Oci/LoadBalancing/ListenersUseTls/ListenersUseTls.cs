using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>What comes to a load balancer should be encrypted, or sent to where it is.</summary>
public sealed class ListenersUseTls : LifecycleRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-101";

    protected override Verdict Assess(LoadBalancer resource, RuleContext context)
    {
        var plain = resource.Listeners?.Where(pair => !IsSafe(pair.Value, resource)).Select(pair => pair.Key).ToList();
        return (
            plain is null ? Verdict.NotAssessed("The API gave no listeners.")
            : plain.Count > 0 ? Verdict.Fail("A listener takes connections without TLS.")
            : Verdict.Pass("All listeners use TLS or send requests to one that does.")
        ) with
        {
            Evidence = [new("plainListeners", string.Join(", ", plain ?? []), Field: "listeners")],
        };
    }

    /// <summary>TLS that the servers themselves end shows as TCP: the port says what it is.</summary>
    private static bool IsSafe(Listener listener, LoadBalancer balancer) =>
        listener.SslConfiguration is not null
        || listener is { Protocol: "TCP", Port: 443 }
        || (listener.RuleSetNames ?? []).Any(name => SendsToTls(balancer.RuleSets?.GetValueOrDefault(name)));

    private static bool SendsToTls(RuleSet? rules) =>
        rules?.Items?.Any(item =>
            item is { Action: "REDIRECT", RedirectUri: { } uri }
            && (string.Equals(uri.Protocol, "HTTPS", StringComparison.OrdinalIgnoreCase) || uri.Port == 443)
        ) == true;
}
