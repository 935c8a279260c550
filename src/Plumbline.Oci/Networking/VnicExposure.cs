using Plumbline.Core.Rules;

namespace Plumbline.Oci.Networking;

/// <summary>Whether a port of a VNIC can be reached from the internet: by IPv4 or by IPv6.</summary>
internal static class VnicExposure
{
    public static Exposure Of(Vnic vnic, Transport transport, int port, RuleContext context)
    {
        if (context.Inventory.Find<Subnet>(vnic.SubnetId, vnic.Region) is not { } subnet)
        {
            return HasAddress(vnic) ? Exposure.Unknown : Exposure.Closed;
        }

        IReadOnlyList<TrafficFilter?> filters =
        [
            .. (subnet.SecurityListIds ?? []).Select(id => context.Inventory.Find<SecurityList>(id, subnet.Region)),
            .. (vnic.NsgIds ?? []).Select(id => context.Inventory.Find<NetworkSecurityGroup>(id, subnet.Region)),
        ];
        return Exposure.Any(Families(vnic).Select(Through));

        Exposure Through(bool isV6)
        {
            var way = InternetRoutes.Into(subnet, isV6, context);
            return way.IsReachable == false
                ? way
                : Arrive(
                    way.Then(new Evidence(isV6 ? "ipv6Address" : "publicIp", AddressOf(vnic, isV6), vnic)),
                    OpenPorts.Find(filters, transport, port, isV6, context)
                );
        }
    }

    private static Exposure Arrive(Exposure way, IReadOnlyList<Evidence>? rules) =>
        rules is null ? way with { IsReachable = null }
        : rules.Count == 0 ? way with { IsReachable = false }
        : way.Then(rules);

    private static string? AddressOf(Vnic vnic, bool isV6) => isV6 ? vnic.Ipv6Addresses![0] : vnic.PublicIp;

    private static bool HasAddress(Vnic vnic) => Families(vnic).Any();

    private static IEnumerable<bool> Families(Vnic vnic)
    {
        if (!string.IsNullOrEmpty(vnic.PublicIp))
        {
            yield return false;
        }

        if (vnic.Ipv6Addresses is { Count: > 0 })
        {
            yield return true;
        }
    }
}
