namespace Plumbline.Oci.Networking;

/// <summary>What traffic is let through: a rule of a security list.</summary>
public sealed record TrafficRule(
    string? Source = null,
    string? SourceType = null,
    string? Destination = null,
    string? DestinationType = null,
    string? Protocol = null,
    bool? IsStateless = null,
    PortOptions? TcpOptions = null,
    PortOptions? UdpOptions = null,
    IcmpOptions? IcmpOptions = null
)
{
    /// <summary>The address range at the other end; null where that is a group or a service.</summary>
    internal string? Peer(bool isIngress) =>
        isIngress ? (IsCidr(SourceType) ? Source : null)
        : IsCidr(DestinationType) ? Destination
        : null;

    /// <summary>Whether a port of a protocol is let through, whatever the port at the other end.</summary>
    internal bool Covers(Transport transport, int port) =>
        IsOf(transport) && PortsOf(transport)?.DestinationPortRange?.Holds(port) != false;

    /// <summary>Whether every port of a protocol is let through.</summary>
    internal bool CoversAll(Transport transport) =>
        IsOf(transport) && PortsOf(transport)?.DestinationPortRange is null or { Min: <= 1, Max: >= 65535 };

    /// <summary>Whether an answer from a port may leave to wherever a client listens.</summary>
    internal bool LetsAnswer(Transport transport, int fromPort) =>
        IsOf(transport)
        && PortsOf(transport) is null or { DestinationPortRange: null or { Min: <= 1024, Max: >= 65535 } }
        && PortsOf(transport)?.SourcePortRange?.Holds(fromPort) != false;

    internal bool IsOf(Transport transport) => Protocol is "all" || Protocol == transport.Number;

    private PortOptions? PortsOf(Transport transport) =>
        Protocol is "all" ? null
        : transport == Transport.Tcp ? TcpOptions
        : UdpOptions;

    private static bool IsCidr(string? type) => type is null or "CIDR_BLOCK";

    /// <summary>As people write it: <c>tcp 22</c>.</summary>
    public override string ToString()
    {
        var ports = TcpOptions?.DestinationPortRange ?? UdpOptions?.DestinationPortRange;
        var protocol = Protocol switch
        {
            "6" => "tcp",
            "17" => "udp",
            "1" => "icmp",
            "58" => "icmpv6",
            _ => Protocol ?? "?",
        };
        return ports is null ? protocol : $"{protocol} {ports}";
    }
}
