using Plumbline.Core.Rules;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Permissions;

/// <summary>Finds out who asks, and which of the permissions that some rules need there are. Only reads.</summary>
public sealed class AccessCheck(OciConnection connection)
{
    /// <exception cref="OciException">OCI cannot be reached, or does not know who asks.</exception>
    public async Task<AccessReport> RunAsync(IReadOnlyList<Rule> rules, CancellationToken cancellationToken)
    {
        var name = await TenancyNameAsync(cancellationToken);
        var prober = new Prober(connection, await RegionsAsync(cancellationToken), cancellationToken);
        var needed = Grant.Ordered(PermissionNeeds.OfEngine.Concat(rules.SelectMany(PermissionNeeds.Of)));
        return new AccessReport
        {
            Caller = Describe(name),
            Rules = rules,
            Checks = await Task.WhenAll(
                needed.Select(grant => ServicePermissions.All[grant](prober, cancellationToken))
            ),
            UsualSubject = Subject(),
        };
    }

    /// <summary>The first call: when nothing comes back, nothing else is worth asking.</summary>
    private async Task<string?> TenancyNameAsync(CancellationToken cancellationToken)
    {
        var answer = await Identity("GetTenancy", $"/tenancies/{Escaped}", cancellationToken);
        return answer.Failure is { Status: null } ? throw answer.Failure : answer.Json.Text("name");
    }

    /// <summary>Only one region is reached by a fixed endpoint, and only one is known without the right to ask.</summary>
    private async Task<IReadOnlyList<Region>> RegionsAsync(CancellationToken cancellationToken)
    {
        if (connection.Endpoints.IsFixed)
        {
            return [connection.Region];
        }

        var path = $"/tenancies/{Escaped}/regionSubscriptions";
        var answer = await Identity("ListRegionSubscriptions", path, cancellationToken);
        var names = answer
            .Items.Where(region => region.Text("status") != "IN_PROGRESS")
            .Select(region => region.Text("regionName"))
            .OfType<string>();
        var regions = names.Select(name => connection.Directory.FindBeside(name, connection.Region)).OfType<Region>();
        return [.. regions.Prepend(connection.Region).DistinctBy(region => region.Identifier)];
    }

    private string Escaped => Uri.EscapeDataString(connection.TenancyId);

    private Task<ProbeAnswer> Identity(string operation, string path, CancellationToken cancellationToken) =>
        new Prober(connection, [], cancellationToken).AskAsync(
            "identity",
            operation,
            connection.Endpoints.Identity(connection.Region),
            $"/20160918{path}",
            cancellationToken
        );

    private Caller Describe(string? tenancyName)
    {
        var credentials = connection.Credentials.Latest;
        return new Caller
        {
            Auth = AuthKinds.NameOf(connection.Auth),
            TenancyId = connection.TenancyId,
            TenancyName = tenancyName,
            PrincipalId = credentials.Holder.Id,
            Region = connection.Region.Identifier,
            Fingerprint = credentials.Holder.Fingerprint,
            ExpiresAt = credentials.ExpiresAt,
        };
    }

    private PolicySubject Subject() =>
        connection.Auth switch
        {
            AuthKind.InstancePrincipal or AuthKind.ResourcePrincipal => PolicySubject.DynamicGroup(
                PolicySubject.UsualName
            ),
            AuthKind.OkeWorkloadIdentity => PolicySubject.WorkloadsOf(connection.Credentials.Latest.Holder.Id),
            _ => PolicySubject.Group(PolicySubject.UsualName),
        };
}
