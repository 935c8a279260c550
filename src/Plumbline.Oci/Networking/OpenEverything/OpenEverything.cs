namespace Plumbline.Oci.Networking;

/// <summary>No rule should let everyone on the internet try every port.</summary>
public sealed class OpenEverything : PortRule<TrafficFilter>
{
    public override string Id => "OCI-NETWORKING-105";

    public override IReadOnlyList<Type> ResourceTypes => [typeof(SecurityList), typeof(NetworkSecurityGroup)];

    private protected override string What => "all ports";

    private protected override bool Opens(TrafficRule rule) =>
        rule.CoversAll(Transport.Tcp) || rule.CoversAll(Transport.Udp);
}
