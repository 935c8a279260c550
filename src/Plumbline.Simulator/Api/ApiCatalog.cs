namespace Plumbline.Simulator.Api;

/// <summary>All embedded API descriptions, and the route table made of them.</summary>
internal static class ApiCatalog
{
    public static readonly ApiDescription Identity = EmbeddedJson.Read<ApiDescription>("api/identity.json");
    public static readonly ApiDescription KmsVault = EmbeddedJson.Read<ApiDescription>("api/kms_vault.json");
    public static readonly ApiDescription KmsManagement = EmbeddedJson.Read<ApiDescription>("api/kms_management.json");

    // Fewest parameters first, so that /keys/import is not taken for the key called "import".
    private static readonly (ApiDescription Api, Operation Operation)[] Routes =
    [
        .. new[] { Identity, KmsVault, KmsManagement }
            .SelectMany(api => api.Operations.Select(operation => (api, operation)))
            .OrderBy(route => route.operation.Segments.Count(segment => segment.StartsWith('{'))),
    ];

    public static IEnumerable<string> OperationNames => Routes.Select(route => route.Operation.Name);

    public static IEnumerable<string> ServiceNames => Routes.SelectMany(route => route.Api.Names);

    public static bool HasOperation(string name) => OperationNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static Route? Find(string method, string path)
    {
        var segments = Array.ConvertAll(path.Split('/', StringSplitOptions.RemoveEmptyEntries), Uri.UnescapeDataString);
        return Routes
            .Where(route => route.Operation.Method == method)
            .Select(route => (route, Values: route.Operation.MatchPath(segments)))
            .Where(match => match.Values is not null)
            .Select(match => new Route(match.route.Api, match.route.Operation, match.Values!))
            .FirstOrDefault();
    }
}
