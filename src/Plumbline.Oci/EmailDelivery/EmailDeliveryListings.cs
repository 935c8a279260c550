using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.EmailDelivery;

/// <summary>How domains that mail is sent from are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/emaildelivery/20170907/</remarks>
internal sealed class EmailDeliveryListings : ServiceListings
{
    private const string Host = "https://ctrl.email.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<EmailDomain>("email", "ListEmailDomains", Host, "/20170907/emailDomains", "email domains")
        {
            SearchType = "EmailDomain",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "email-domains"),
        },
    ];
}
