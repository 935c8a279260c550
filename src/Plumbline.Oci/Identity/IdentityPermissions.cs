using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity;

/// <summary>Permissions on the tenancy and its compartments.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/iampolicyreference.htm</remarks>
internal sealed class IdentityPermissions : ServicePermissions
{
    private static readonly Grant InspectTenancies = new(Verb.Inspect, "tenancies");
    private static readonly Grant InspectCompartments = new(Verb.Inspect, "compartments");

    public override IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; } =
        new Dictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>>
        {
            [InspectTenancies] = (prober, token) =>
                AskAsync(prober, InspectTenancies, "GetTenancy", $"/tenancies/{Tenancy(prober)}", token),
            [InspectCompartments] = (prober, token) =>
                AskAsync(
                    prober,
                    InspectCompartments,
                    "ListCompartments",
                    $"/compartments?compartmentId={Tenancy(prober)}&compartmentIdInSubtree=true&accessLevel=ANY&limit=1",
                    token
                ),
        };

    private static string Tenancy(Prober prober) => Uri.EscapeDataString(prober.TenancyId);

    private static async Task<PermissionCheck> AskAsync(
        Prober prober,
        Grant grant,
        string operation,
        string path,
        CancellationToken cancellationToken
    )
    {
        var endpoint = prober.Endpoints.Identity(prober.Region);
        var answer = await prober.AskAsync("identity", operation, endpoint, $"/20160918{path}", cancellationToken);
        return answer.About(grant);
    }
}
