using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Networking;

/// <summary>How networks and all that belongs to them are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/</remarks>
internal sealed class NetworkingListings : ServiceListings
{
    private const string Host = "https://iaas.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Vcn>("virtual_network", "ListVcns", Host, "/20160918/vcns", "VCNs")
        {
            SearchType = "Vcn",
            ListGrant = new(Verb.Inspect, "vcns"),
        },
        new Listing<Subnet>("virtual_network", "ListSubnets", Host, "/20160918/subnets", "subnets")
        {
            SearchType = "Subnet",
            ListGrant = new(Verb.Inspect, "subnets"),
        },
        new Listing<SecurityList>(
            "virtual_network",
            "ListSecurityLists",
            Host,
            "/20160918/securityLists",
            "security lists"
        )
        {
            SearchType = "SecurityList",
            ListGrant = new(Verb.Inspect, "security-lists"),
        },
        new Listing<NetworkSecurityGroup>(
            "virtual_network",
            "ListNetworkSecurityGroups",
            Host,
            "/20160918/networkSecurityGroups",
            "network security groups"
        )
        {
            SearchType = "NetworkSecurityGroup",
            ListGrant = new(Verb.Read, "network-security-groups"),
        },
        new Listing<SecurityRule>(
            "virtual_network",
            "ListNetworkSecurityGroupSecurityRules",
            Host,
            "/20160918/networkSecurityGroups/{networkSecurityGroupId}/securityRules",
            "rules of network security groups"
        )
        {
            ListGrant = new(Verb.Read, "network-security-groups"),
            IsIdLocal = true,
            Parent = ParentLink.By<NetworkSecurityGroup>("networkSecurityGroupId"),
        },
        new Listing<RouteTable>("virtual_network", "ListRouteTables", Host, "/20160918/routeTables", "route tables")
        {
            SearchType = "RouteTable",
            ListGrant = new(Verb.Inspect, "route-tables"),
        },
        new Listing<InternetGateway>(
            "virtual_network",
            "ListInternetGateways",
            Host,
            "/20160918/internetGateways",
            "internet gateways"
        )
        {
            SearchType = "InternetGateway",
            ListGrant = new(Verb.Inspect, "internet-gateways"),
        },
        new Listing<NatGateway>("virtual_network", "ListNatGateways", Host, "/20160918/natGateways", "NAT gateways")
        {
            SearchType = "NatGateway",
            ListGrant = new(Verb.Read, "nat-gateways"),
        },
        new Listing<ServiceGateway>(
            "virtual_network",
            "ListServiceGateways",
            Host,
            "/20160918/serviceGateways",
            "service gateways"
        )
        {
            SearchType = "ServiceGateway",
            ListGrant = new(Verb.Inspect, "service-gateways"),
        },
        new Listing<Drg>("virtual_network", "ListDrgs", Host, "/20160918/drgs", "DRGs")
        {
            SearchType = "Drg",
            ListGrant = new(Verb.Inspect, "drgs"),
        },
        new Listing<DrgUpgrade>(
            "virtual_network",
            "GetUpgradeStatus",
            Host,
            "/20160918/drgs/{drgId}/actions/upgradeStatus",
            "upgrades of DRGs"
        )
        {
            IsSingle = true,
            Parent = ParentLink.By<Drg>("drgId"),
            ListGrant = new(Verb.Read, "drgs"),
        },
        new Listing<DrgAttachment>(
            "virtual_network",
            "ListDrgAttachments",
            Host,
            "/20160918/drgAttachments",
            "attachments of DRGs"
        )
        {
            SearchType = "DrgAttachment",
            ListGrant = new(Verb.Inspect, "drg-attachments"),
            Filters = [("attachmentType", "ALL")],
        },
        new Listing<IpSecConnection>(
            "virtual_network",
            "ListIpSecConnections",
            Host,
            "/20160918/ipsecConnections",
            "VPNs"
        )
        {
            SearchType = "IPSecConnection",
            ListGrant = new(Verb.Inspect, "ipsec-connections"),
        },
        new Listing<IpSecTunnel>(
            "virtual_network",
            "ListIpSecConnectionTunnels",
            Host,
            "/20160918/ipsecConnections/{ipscId}/tunnels",
            "tunnels of VPNs"
        )
        {
            ListGrant = new(Verb.Inspect, "ipsec-connections"),
            Parent = ParentLink.By<IpSecConnection>("ipscId"),
            Adopt = (tunnel, vpn) => tunnel with { ConnectionId = vpn.Id },
        },
        new Listing<VirtualCircuit>(
            "virtual_network",
            "ListVirtualCircuits",
            Host,
            "/20160918/virtualCircuits",
            "virtual circuits"
        )
        {
            SearchType = "VirtualCircuit",
            ListGrant = new(Verb.Inspect, "virtual-circuits"),
        },
        new Listing<PublicIp>(
            "virtual_network",
            "ListPublicIps",
            Host,
            "/20160918/publicIps",
            "reserved public addresses"
        )
        {
            SearchType = "PublicIp",
            ListGrant = new(Verb.Read, "public-ips"),
            Filters = [("scope", "REGION")],
        },
        new Listing<CaptureFilter>(
            "virtual_network",
            "ListCaptureFilters",
            Host,
            "/20160918/captureFilters",
            "capture filters"
        )
        {
            SearchType = "CaptureFilter",
            ListGrant = new(Verb.Inspect, "capture-filters"),
        },
        new Listing<VnicAttachment>(
            "compute",
            "ListVnicAttachments",
            Host,
            "/20160918/vnicAttachments",
            "attachments of VNICs"
        )
        {
            SearchType = "VnicAttachment",
            ListGrant = new(Verb.Inspect, "vnic-attachments"),
        },
        new Listing<Vnic>("virtual_network", "GetVnic", Host, "/20160918/vnics/{vnicId}", "VNICs")
        {
            IsSingle = true,
            Parent = ParentLink.By<VnicAttachment>(("vnicId", attachment => attachment.VnicId ?? "")),
            ListGrant = new(Verb.Inspect, "vnics"),
        },
    ];
}
