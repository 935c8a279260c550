using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Limits;

/// <summary>The permission to see how much of a limit is used.</summary>
/// <remarks>
/// GetResourceAvailability takes <c>read</c>: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/. It answers
/// 404 to limits that it cannot count too; that of vaults is one that it counts.
/// </remarks>
internal sealed class LimitsPermissions : ServicePermissions
{
    private const string Path = "/20190729/services/kms/limits/virtual-vault-count/resourceAvailability";

    private static readonly Grant ReadAvailability = new(Verb.Read, "resource-availability");

    public override IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; } =
        new Dictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>>
        {
            [ReadAvailability] = async (prober, token) =>
            {
                var path = $"{Path}?compartmentId={Uri.EscapeDataString(prober.TenancyId)}";
                var endpoint = prober.Endpoints.Limits(prober.Region);
                var answer = await prober.AskAsync("limits", "GetResourceAvailability", endpoint, path, token);
                return answer.About(ReadAvailability);
            },
        };
}
