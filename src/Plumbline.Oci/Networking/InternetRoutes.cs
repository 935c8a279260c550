using Plumbline.Core.Rules;

namespace Plumbline.Oci.Networking;

/// <summary>Whether a way leads from the internet into a subnet, apart from what lets traffic through there.</summary>
/// <remarks>
/// Source: https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/overview.htm: a public address, a route to an
/// internet gateway that is enabled, and security rules are all needed.
/// </remarks>
internal static class InternetRoutes
{
    /// <param name="isV6">Whether the way of IPv6 is meant, for which a subnet has a setting of its own.</param>
    public static Exposure Into(Subnet subnet, bool isV6, RuleContext context)
    {
        var (field, isProhibited) = isV6
            ? ("prohibitInternetIngress", subnet.ProhibitInternetIngress)
            : ("prohibitPublicIpOnVnic", subnet.ProhibitPublicIpOnVnic);
        if (isProhibited != false)
        {
            return new Exposure(isProhibited is null ? null : false, [Prohibition(subnet, field, isProhibited)]);
        }

        var table = context.Inventory.Find<RouteTable>(subnet.RouteTableId, subnet.Region);
        return table?.RouteRules is { } rules
            ? Exposure
                .Any(rules.Where(rule => IsDefault(rule, isV6)).Select(rule => Through(rule, table, context)))
                .Then(Prohibition(subnet, field, isProhibited))
            : Exposure.Unknown;
    }

    private static Exposure Through(RouteRule rule, RouteTable table, RuleContext context)
    {
        var gateway = context.Inventory.Find<InternetGateway>(rule.NetworkEntityId, table.Region);
        if (gateway is null)
        {
            return IsInternetGateway(rule.NetworkEntityId) ? Exposure.Unknown : Exposure.Closed;
        }

        return new Exposure(
            gateway.IsEnabled is null ? null : gateway.IsEnabled.Value && gateway.LifecycleState == "AVAILABLE",
            [
                new("internetGateway.isEnabled", gateway.IsEnabled?.ToString(), gateway, "isEnabled"),
                new("route", $"{rule.Destination} to {rule.NetworkEntityId}", table, "routeRules"),
            ]
        );
    }

    private static bool IsDefault(RouteRule rule, bool isV6) =>
        AddressRange.IsInternet(rule.Destination ?? rule.CidrBlock)
        && AddressRange.IsInternetV6(rule.Destination ?? rule.CidrBlock) == isV6;

    private static bool IsInternetGateway(string? id) =>
        id?.StartsWith("ocid1.internetgateway.", StringComparison.Ordinal) == true;

    private static Evidence Prohibition(Subnet subnet, string field, bool? isProhibited) =>
        new($"subnet.{field}", isProhibited?.ToString(), subnet, field);
}
