using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.KeyUsage;

/// <summary>Permissions on what may use keys: to list all of it, and to read those whose lists leave the keys out.</summary>
/// <remarks>
/// <c>read all-resources</c> would let a scan read secrets and objects, so single types are named.
/// Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/policyreference.htm
/// </remarks>
internal sealed class KeyUsagePermissions : ServicePermissions
{
    private static readonly Grant InspectAll = new(Verb.Inspect, "all-resources");

    /// <summary>The kinds of resources that are read one by one, by what policies call them.</summary>
    private static readonly (string ResourceType, string Kind)[] ReadOneByOne =
    [
        ("clusters", "Cluster"),
        ("instance-configurations", "InstanceConfiguration"),
        ("mysql-instances", "MysqlDbSystem"),
        ("queues", "Queue"),
        ("stream-pools", "StreamPool"),
    ];

    public override IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; } =
        ReadOneByOne
            .Select(row => (Grant: new Grant(Verb.Read, row.ResourceType), Kind: KeyUserKinds.Find(row.Kind)!))
            .ToDictionary(
                row => row.Grant,
                row =>
                    (Func<Prober, CancellationToken, Task<PermissionCheck>>)(
                        (prober, token) => ReadAsync(row.Grant, row.Kind, prober, token)
                    )
            )
            .Append(new(InspectAll, InspectAllAsync))
            .ToDictionary();

    /// <summary>Every list there is, in the root. What has no answer says nothing about permissions.</summary>
    private static async Task<PermissionCheck> InspectAllAsync(Prober prober, CancellationToken cancellationToken)
    {
        var kinds = KeyUserKinds.Roots.Where(kind => !kind.Single && kind.Scope == ListScope.Compartment);
        var checks = await Task.WhenAll(
            kinds.Select(async kind => (await ListAsync(kind, prober, cancellationToken)).About(InspectAll))
        );
        return checks.FirstOrDefault(check => check.Status == PermissionStatus.Missing)
            ?? checks.FirstOrDefault(check => check.Status == PermissionStatus.Works)
            ?? checks[0];
    }

    private static async Task<PermissionCheck> ReadAsync(
        Grant grant,
        KeyUserKind kind,
        Prober prober,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(kind, prober, cancellationToken) is not { } user)
        {
            return new(grant, PermissionStatus.NothingToProbe)
            {
                Detail = $"no resource of the type {kind.Kind} can be seen, so there is nothing to ask",
            };
        }

        var endpoint = prober.Endpoints.Service(kind.Host, prober.Region);
        var path = kind.PathOf(user);
        var answer = await prober.AskAsync(kind.Service, kind.GetOperation!, endpoint, path, cancellationToken);
        return answer.About(grant);
    }

    private static async Task<KeyUser?> FindAsync(KeyUserKind kind, Prober prober, CancellationToken cancellationToken)
    {
        var hits = await prober.AskAsync(
            "search",
            "SearchResources",
            prober.Endpoints.Search(prober.Region),
            "/20180409/resources?limit=1",
            cancellationToken,
            Prober.Structured($"query {kind.Search[0].ToLowerInvariant()} resources")
        );
        return hits.Items.FirstOrDefault() is not { } hit
            ? null
            : new KeyUser
            {
                Kind = kind.Kind,
                Id = hit.Text("identifier") ?? "",
                CompartmentId = "",
            };
    }

    private static Task<ProbeAnswer> ListAsync(KeyUserKind kind, Prober prober, CancellationToken cancellationToken) =>
        prober.AskAsync(
            kind.Service,
            kind.ListOperation,
            prober.Endpoints.Service(kind.Host, prober.Region),
            $"{kind.List}?compartmentId={Uri.EscapeDataString(prober.TenancyId)}&limit=1",
            cancellationToken
        );
}
