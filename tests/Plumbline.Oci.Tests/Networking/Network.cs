using Plumbline.Core.Inventories;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Tests.Networking;

/// <summary>An instance's VNIC in a subnet that the internet leads into, and ways in which it does not.</summary>
internal sealed class Network
{
    private const string Root = "ocid1.tenancy.oc1..root";
    private const string Gateway = "ocid1.internetgateway.oc1..igw";
    private const string Everyone = "0.0.0.0/0";
    private const string EveryoneV6 = "::/0";

    private readonly VnicAttachment _attachment = new()
    {
        Id = "attachment",
        CompartmentId = Root,
        LifecycleState = "ATTACHED",
        InstanceId = "instance",
        VnicId = "vnic",
    };

    private readonly Vnic _vnic = new()
    {
        Id = "vnic",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        SubnetId = "subnet",
        PublicIp = "203.0.113.9",
    };

    private readonly Subnet _subnet = new()
    {
        Id = "subnet",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        RouteTableId = "table",
        SecurityListIds = ["list"],
        ProhibitPublicIpOnVnic = false,
        ProhibitInternetIngress = false,
    };

    private readonly RouteTable _table = new()
    {
        Id = "table",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        RouteRules = [new(Everyone, "CIDR_BLOCK", NetworkEntityId: Gateway)],
    };

    private readonly InternetGateway _gateway = new()
    {
        Id = Gateway,
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        IsEnabled = true,
    };

    private readonly SecurityList _list = new()
    {
        Id = "list",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        IngressSecurityRules = [],
        EgressSecurityRules = [],
    };

    public IEnumerable<Resource> Open(int port, string source = Everyone) =>
        All(list: _list with { IngressSecurityRules = [Tcp(port, source)] });

    public IEnumerable<Resource> OpenV6(int port) =>
        All(
            vnic: _vnic with
            {
                PublicIp = null,
                Ipv6Addresses = ["2001:db8::7"],
            },
            table: _table with
            {
                RouteRules = [new(EveryoneV6, "CIDR_BLOCK", NetworkEntityId: Gateway)],
            },
            list: _list with
            {
                IngressSecurityRules = [Tcp(port, EveryoneV6)],
            }
        );

    public IEnumerable<Resource> OpenByGroup(int port) =>
        All(vnic: _vnic with { NsgIds = ["group"] })
            .Append(
                new NetworkSecurityGroup
                {
                    Id = "group",
                    CompartmentId = Root,
                    LifecycleState = "AVAILABLE",
                }
            )
            .Append(
                new SecurityRule
                {
                    Id = "group/1",
                    CompartmentId = Root,
                    Direction = "INGRESS",
                    Source = Everyone,
                    SourceType = "CIDR_BLOCK",
                    Protocol = "6",
                    TcpOptions = new(new PortRange(port, port)),
                }
            );

    public IEnumerable<Resource> WithoutAddress(int port) => With(port, vnic: _vnic with { PublicIp = null });

    public IEnumerable<Resource> WithoutRoute(int port) => With(port, table: _table with { RouteRules = [] });

    public IEnumerable<Resource> WithGatewayOff(int port) => With(port, gateway: _gateway with { IsEnabled = false });

    public IEnumerable<Resource> InPrivateSubnet(int port) =>
        With(port, subnet: _subnet with { ProhibitPublicIpOnVnic = true });

    public IEnumerable<Resource> Stateless(int port, bool answers) =>
        All(
            list: _list with
            {
                IngressSecurityRules = [Tcp(port, Everyone) with { IsStateless = true }],
                EgressSecurityRules = answers
                    ? [new(Destination: Everyone, Protocol: "6", TcpOptions: new(null, new PortRange(port, port)))]
                    : [],
            }
        );

    public IEnumerable<Resource> WithoutTable(int port) => Open(port).Where(resource => resource is not RouteTable);

    public IEnumerable<Resource> WithHiddenGroup() => All(vnic: _vnic with { NsgIds = ["hidden"] });

    private static TrafficRule Tcp(int port, string source) =>
        new(source, "CIDR_BLOCK", Protocol: "6", TcpOptions: new(new PortRange(port, port)));

    private IEnumerable<Resource> With(
        int port,
        Vnic? vnic = null,
        Subnet? subnet = null,
        RouteTable? table = null,
        InternetGateway? gateway = null
    ) => All(vnic, subnet, table, gateway, _list with { IngressSecurityRules = [Tcp(port, Everyone)] });

    private IEnumerable<Resource> All(
        Vnic? vnic = null,
        Subnet? subnet = null,
        RouteTable? table = null,
        InternetGateway? gateway = null,
        SecurityList? list = null
    ) => [_attachment, vnic ?? _vnic, subnet ?? _subnet, table ?? _table, gateway ?? _gateway, list ?? _list];
}
