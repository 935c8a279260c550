using System.Net;
using System.Net.Sockets;

namespace Plumbline.Oci.Networking;

/// <summary>What an address range means for who can reach something.</summary>
internal static class AddressRange
{
    /// <summary>Global unicast of IPv6 is 2000::/3: an eighth of all addresses is the whole internet.</summary>
    private const int WidestInternetV6 = 3;

    /// <summary>
    /// Whether a range is the internet: all addresses, or half of them, which two rules together make all.
    /// </summary>
    public static bool IsInternet(string? cidr) =>
        IPNetwork.TryParse(cidr, out var range)
        && range.PrefixLength
            <= (range.BaseAddress.AddressFamily == AddressFamily.InterNetworkV6 ? WidestInternetV6 : 1);

    public static bool IsInternetV6(string? cidr) => IsInternet(cidr) && cidr!.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether a range lies in one of others.</summary>
    public static bool IsWithin(string? cidr, IEnumerable<string> others) =>
        IPNetwork.TryParse(cidr, out var range)
        && others.Any(other =>
            IPNetwork.TryParse(other, out var outer)
            && outer.BaseAddress.AddressFamily == range.BaseAddress.AddressFamily
            && outer.PrefixLength <= range.PrefixLength
            && outer.Contains(range.BaseAddress)
        );
}
