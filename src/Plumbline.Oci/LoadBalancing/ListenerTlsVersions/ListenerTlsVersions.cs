using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>TLS 1.0 and 1.1 are broken: nobody should be able to choose them.</summary>
public sealed class ListenerTlsVersions : LifecycleRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-104";

    protected override bool Concerns(LoadBalancer resource, RuleContext context) =>
        resource.Listeners?.Values.Any(listener => listener.SslConfiguration is not null) != false;

    protected override Verdict Assess(LoadBalancer resource, RuleContext context)
    {
        var offered = resource
            .Listeners?.Values.Select(listener => listener.SslConfiguration)
            .OfType<SslConfiguration>()
            .ToList();
        var old = (offered ?? []).SelectMany(tls => tls.Protocols ?? []).Distinct().Where(IsOld).Order().ToList();
        return Verdict.Of(
            old.Count > 0 ? false
                : offered is null || offered.Exists(tls => tls.Protocols is not { Count: > 0 }) ? null
                : true,
            "All listeners ask for TLS 1.2 or newer.",
            "A listener accepts an old version of TLS.",
            "Which versions of TLS a listener accepts is not known."
        ) with
        {
            Evidence = [new("protocols", string.Join(", ", old), Field: "listeners.sslConfiguration.protocols")],
        };
    }

    private static bool IsOld(string protocol) => protocol is "SSLv3" or "TLSv1" or "TLSv1.0" or "TLSv1.1";
}
