using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Discovery;

/// <summary>What addresses of lists need beside a compartment, asked for when the first list needs it.</summary>
internal sealed class RegionAddresses(
    OciConnection connection,
    JournaledReader reader,
    Region region,
    CancellationToken cancellationToken
)
{
    private const string ObjectStorage = "https://objectstorage.{region}.{domain}";

    private readonly Lazy<Task<string>> _namespace = new(() =>
        NamespaceAsync(connection, reader, region, cancellationToken)
    );
    private readonly Lazy<Task<IReadOnlyList<string>>> _domains = new(() =>
        DomainsAsync(connection, reader, region, cancellationToken)
    );

    /// <summary>The namespace of the tenancy's buckets.</summary>
    /// <exception cref="OciException">It cannot be read.</exception>
    public Task<string> Namespace => _namespace.Value;

    /// <summary>The address of each list in one compartment.</summary>
    /// <exception cref="OciException">What the address needs cannot be read.</exception>
    public async Task<IReadOnlyList<Dictionary<string, string>>> OfAsync(ListScope scope, string compartmentId) =>
        scope switch
        {
            ListScope.Namespace =>
            [
                new() { ["compartmentId"] = compartmentId, ["namespaceName"] = await _namespace.Value },
            ],
            ListScope.AvailabilityDomain =>
            [
                .. (await _domains.Value).Select(domain => new Dictionary<string, string>
                {
                    ["compartmentId"] = compartmentId,
                    ["availabilityDomain"] = domain,
                }),
            ],
            ListScope.Region =>
            [
                [],
            ],
            _ => [new() { ["compartmentId"] = compartmentId }],
        };

    private static Task<string> NamespaceAsync(
        OciConnection connection,
        JournaledReader reader,
        Region region,
        CancellationToken cancellationToken
    )
    {
        var endpoint = connection.Endpoints.Service(ObjectStorage, region);
        var call = new OciCall("object_storage", "GetNamespace", endpoint) { Region = region.Identifier };
        var request = new OciRequest(call, "/n") { Purpose = "the namespace of the tenancy's buckets" };
        return reader.GetAsync(request, OciJson.Default.String, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> DomainsAsync(
        OciConnection connection,
        JournaledReader reader,
        Region region,
        CancellationToken cancellationToken
    )
    {
        var endpoint = connection.Endpoints.Identity(region);
        var call = new OciCall("identity", "ListAvailabilityDomains", endpoint) { Region = region.Identifier };
        var request = new OciRequest(call, "/20160918/availabilityDomains")
        {
            Purpose = "the availability domains of a region",
        }.With("compartmentId", connection.TenancyId);
        var (domains, failures) = await reader.ListAsync(request, OciJson.Default.NamedDomain, cancellationToken);
        return failures is [var failure, ..] ? throw failure : [.. domains.Select(domain => domain.Name)];
    }
}
