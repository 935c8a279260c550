using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Waf;

/// <summary>How web application firewalls are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/waf/20210930/</remarks>
internal sealed class WafListings : ServiceListings
{
    private const string Host = "https://waf.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<WebAppFirewall>(
            "waf",
            "ListWebAppFirewalls",
            Host,
            "/20210930/webAppFirewalls",
            "web application firewalls"
        )
        {
            SearchType = "WebAppFirewall",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "web-app-firewall"),
        },
        new Listing<WebAppFirewallPolicy>(
            "waf",
            "ListWebAppFirewallPolicies",
            Host,
            "/20210930/webAppFirewallPolicies",
            "policies of web application firewalls"
        )
        {
            SearchType = "WebAppFirewallPolicy",
            HasEnvelope = true,
            GetOperation = "GetWebAppFirewallPolicy",
            Get = "/20210930/webAppFirewallPolicies/{id}",
            GetGrant = new(Verb.Read, "waf-policy"),
            ListGrant = new(Verb.Inspect, "waf-policy"),
        },
    ];
}
