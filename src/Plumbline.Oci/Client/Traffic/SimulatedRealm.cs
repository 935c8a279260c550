using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Traffic;

/// <summary>Tells a simulator on this machine from OCI, by how one gets there.</summary>
internal static class SimulatedRealm
{
    /// <summary>
    /// A simulator's own variable, an endpoint on this machine, or a proxy on this machine with a certificate authority of
    /// its own: OCI itself never needs one, and a proxy in between that does is seldom here.
    /// </summary>
    public static bool IsMeantBy(ConnectionOptions options) =>
        options.Variable("PLUMB_SIM_URL") is not null
        || IsHere(options.Endpoint ?? options.Variable("OCI_CLI_ENDPOINT"))
        || (HasCertBundle(options) && OutboundProxy.Of(options) is { IsOnThisMachine: true });

    private static bool IsHere(string? endpoint) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.IsLoopback;

    private static bool HasCertBundle(ConnectionOptions options) =>
        (options.CertBundle ?? options.Variable("OCI_CLI_CERT_BUNDLE") ?? options.Variable("REQUESTS_CA_BUNDLE"))
            is not null;
}
