using Plumbline.Simulator;

namespace Plumbline.Conformance;

/// <summary>What a client needs that knows no proxy, to find each service at a host of its own.</summary>
internal static class OwnHosts
{
    public static IEnumerable<KeyValuePair<string, string>> Of(ClientEnvironment environment) =>
        environment
            .Variables.Concat(environment.Alternatives[1].Variables)
            .Append(new("NODE_EXTRA_CA_CERTS", environment.CertBundle));
}
