using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Bastions;

/// <summary>How bastions are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/bastion/20210331/</remarks>
internal sealed class BastionsListings : ServiceListings
{
    private const string Host = "https://bastion.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Bastion>("bastion", "ListBastions", Host, "/20210331/bastions", "bastions")
        {
            SearchType = "Bastion",
            GetOperation = "GetBastion",
            Get = "/20210331/bastions/{id}",
            GetGrant = new(Verb.Read, "bastion"),
            ListGrant = new(Verb.Inspect, "bastion"),
        },
    ];
}
