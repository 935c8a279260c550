namespace Plumbline.Simulator.Api;

/// <summary>All services that are described, and the way from a request to its operation.</summary>
internal static class ApiCatalog
{
    public static readonly IReadOnlyList<ServiceEntry> Services = EmbeddedJson.Read<ServiceEntry[]>("services.json");

    private static readonly HashSet<string> Hosts = Services
        .Select(service => service.Host)
        .ToHashSet(StringComparer.Ordinal);

    private static readonly ILookup<string, ServiceEntry> ByRoot = Services
        .SelectMany(service => service.Roots.Select(root => (root, service)))
        .ToLookup(pair => pair.root, pair => pair.service, StringComparer.Ordinal);

    private static readonly Dictionary<string, ServiceEntry> ByName = Services.ToDictionary(
        service => service.Service,
        StringComparer.Ordinal
    );

    public static ApiDescription Identity => Named("identity.identity").Description;

    public static ApiDescription KmsVault => Named("key_management.kms_vault").Description;

    public static ServiceEntry Named(string service) => ByName[service];

    /// <summary>The names of all operations. The services that are asked for most come first: reading all takes a while.</summary>
    public static IEnumerable<string> OperationNames =>
        Services
            .OrderBy(service => service.Package is "key_management" or "identity" ? 0 : 1)
            .SelectMany(service => service.Description.Operations)
            .Select(operation => operation.Name);

    public static bool HasOperation(string name) => OperationNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static bool IsHost(string label) => Hosts.Contains(label);

    /// <summary>
    /// The operation at this path of the services that <paramref name="isHere"/> admits. Where only another service
    /// has the path, that one is found, so that the caller can say so.
    /// </summary>
    public static Route? Find(string method, string path, Func<ServiceEntry, bool> isHere)
    {
        var segments = Array.ConvertAll(ObjectPath.Split(path), Uri.UnescapeDataString);
        if (segments.Length == 0)
        {
            return null;
        }

        var services = ByRoot[segments[0]];
        return Find(method, segments, services.Where(isHere))
            ?? Find(method, segments, services.Where(service => !isHere(service)));
    }

    private static Route? Find(string method, string[] segments, IEnumerable<ServiceEntry> services)
    {
        foreach (var service in services)
        {
            if (service.Description.Paths.Find(method, segments) is { } operation)
            {
                return new Route(service, operation, operation.ValuesIn(segments));
            }
        }

        return null;
    }
}
