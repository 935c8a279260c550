using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Secrets;

/// <summary>Reads what lists show of the secrets of one region. Their contents are never asked for.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/secretmgmt/20180608/SecretSummary/ListSecrets</remarks>
internal sealed class SecretCollector(RegionScan scan)
{
    /// <summary>Whether any rule looks at what this collector reads.</summary>
    public static bool IsNeeded(NeedSet needs) => needs.Has<Secret>();

    /// <summary>A stop leaves a gap and is no error.</summary>
    /// <returns>How they were found.</returns>
    public Task<string> CollectAsync(CancellationToken cancellationToken) =>
        new CompartmentLists<Secret>(scan, Secrets, scan.Scope.CompartmentIds).CollectAsync(cancellationToken);

    private Listing<Secret> Secrets =>
        new(
            new("vaults", "ListSecrets", scan.Connection.Endpoints.Vaults(scan.Region))
            {
                Region = scan.Region.Identifier,
            },
            "/20180608/secrets",
            "vaultsecret",
            "secrets",
            OciJson.Default.Secret
        );
}
