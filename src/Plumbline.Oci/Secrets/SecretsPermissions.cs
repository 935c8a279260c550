using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Secrets;

/// <summary>Permissions on secrets. To list them is not to read what they hold.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/keypolicyreference.htm</remarks>
internal sealed class SecretsPermissions : ServicePermissions
{
    private static readonly Grant InspectSecrets = new(Verb.Inspect, "secrets");

    public override IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; } =
        new Dictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>>
        {
            [InspectSecrets] = async (prober, token) =>
            {
                var path = $"/20180608/secrets?compartmentId={Uri.EscapeDataString(prober.TenancyId)}&limit=1";
                var endpoint = prober.Endpoints.Vaults(prober.Region);
                return (await prober.AskAsync("vaults", "ListSecrets", endpoint, path, token)).About(InspectSecrets);
            },
        };
}
