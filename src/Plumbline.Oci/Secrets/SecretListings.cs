using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Secrets;

/// <summary>How secrets are listed. Their contents are never asked for.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/secretmgmt/20180608/SecretSummary/ListSecrets</remarks>
internal sealed class SecretListings : ServiceListings
{
    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Secret>(
            "vaults",
            "ListSecrets",
            "https://vaults.{region}.oci.{domain}",
            "/20180608/secrets",
            "secrets"
        )
        {
            SearchType = "VaultSecret",
            ListGrant = new(Verb.Inspect, "secrets"),
        },
    ];
}
