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
        ("analytics-instances", "AnalyticsInstance"),
        ("buckets", "Bucket"),
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
        var kinds = KeyUserKinds.Roots.Where(kind => !kind.Single && kind.Scope == KeyUserScope.Compartment);
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
        var list = await ListAsync(kind, prober, cancellationToken);
        if (!list.Works)
        {
            return list.About(grant);
        }

        if (list.Items.FirstOrDefault() is not { } first)
        {
            return new(grant, PermissionStatus.NothingToProbe)
            {
                Detail = $"there is no {kind.Kind} in the root compartment, so there is nothing to ask",
            };
        }

        var path = kind.PathOf(Addressed(first.Text("id"), first.Text("namespace"), first.Text("name"), kind));
        var endpoint = prober.Endpoints.Service(kind.Host, prober.Region);
        return (await prober.AskAsync(kind.Service, kind.GetOperation!, endpoint, path, cancellationToken)).About(
            grant
        );
    }

    private static KeyUser Addressed(string? id, string? space, string? name, KeyUserKind kind) =>
        new()
        {
            Kind = kind.Kind,
            Id = id ?? name ?? "",
            CompartmentId = "",
            Address = new[] { ("namespaceName", space), ("bucketName", name) }
                .Where(pair => pair.Item2 is not null && kind.Placeholders.Contains(pair.Item1))
                .ToDictionary(pair => pair.Item1, pair => pair.Item2!),
        };

    private static async Task<ProbeAnswer> ListAsync(
        KeyUserKind kind,
        Prober prober,
        CancellationToken cancellationToken
    )
    {
        var endpoint = prober.Endpoints.Service(kind.Host, prober.Region);
        var path = kind.List;
        if (kind.Scope == KeyUserScope.Namespace)
        {
            var answer = await prober.AskAsync(kind.Service, "GetNamespace", endpoint, "/n", cancellationToken);
            if (!answer.Works)
            {
                return answer;
            }

            path = path.Replace(
                "{namespaceName}",
                Uri.EscapeDataString(answer.Json!.GetValue<string>()),
                StringComparison.Ordinal
            );
        }

        var root = Uri.EscapeDataString(prober.TenancyId);
        return await prober.AskAsync(
            kind.Service,
            kind.ListOperation,
            endpoint,
            $"{path}?compartmentId={root}&limit=1",
            cancellationToken
        );
    }
}
