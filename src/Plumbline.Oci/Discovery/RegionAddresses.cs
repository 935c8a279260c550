using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>What addresses of lists need beside a compartment, asked for when the first list needs it.</summary>
internal sealed class RegionAddresses(RegionScan scan, CancellationToken cancellationToken)
{
    private const string ObjectStorage = "https://objectstorage.{region}.{domain}";

    private readonly Lazy<Task<string>> _namespace = new(() => NamespaceAsync(scan, cancellationToken));
    private readonly Lazy<Task<IReadOnlyList<string>>> _domains = new(() => DomainsAsync(scan, cancellationToken));

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

    private static Task<string> NamespaceAsync(RegionScan scan, CancellationToken cancellationToken)
    {
        var endpoint = scan.Connection.Endpoints.Service(ObjectStorage, scan.Region);
        var call = new OciCall("object_storage", "GetNamespace", endpoint) { Region = scan.Region.Identifier };
        var request = new OciRequest(call, "/n") { Purpose = "the namespace of the tenancy's buckets" };
        return scan.Reader.GetAsync(request, OciJson.Default.String, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> DomainsAsync(RegionScan scan, CancellationToken cancellationToken)
    {
        var endpoint = scan.Connection.Endpoints.Identity(scan.Region);
        var call = new OciCall("identity", "ListAvailabilityDomains", endpoint) { Region = scan.Region.Identifier };
        var request = new OciRequest(call, "/20160918/availabilityDomains")
        {
            Purpose = "the availability domains of a region",
        }.With("compartmentId", scan.Connection.TenancyId);
        var (domains, failures) = await scan.Reader.ListAsync(request, OciJson.Default.NamedDomain, cancellationToken);
        return failures is [var failure, ..] ? throw failure : [.. domains.Select(domain => domain.Name)];
    }
}
