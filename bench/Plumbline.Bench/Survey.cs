using System.Text.Json;

namespace Plumbline.Bench;

/// <summary>What there is to ask for: keys, and the pages of the vaults that fill several.</summary>
internal sealed class Survey(RequestWriter requests)
{
    private const int EnoughKeys = 5_000;
    private const int EnoughPages = 100;

    private readonly List<(string Host, string Target)> _keys = [];
    private readonly List<(string Host, string Target)> _pages = [];

    public static async Task<Survey> TakeAsync(SimulatorRun simulator, RequestWriter requests)
    {
        var survey = new Survey(requests);
        using var connection = new Connection();
        await connection.ConnectAsync("127.0.0.1", simulator.Port);
        foreach (var (host, compartmentId) in await VaultsAsync(connection, requests))
        {
            await survey.WalkAsync(connection, host, compartmentId);
            if (survey is { _keys.Count: >= EnoughKeys, _pages.Count: >= EnoughPages })
            {
                break;
            }
        }

        return survey;
    }

    public Request[] GetKeys() => requests.Signed(_keys);

    public Request[] ListPages() => requests.Signed(_pages);

    private static async Task<List<(string Host, string CompartmentId)>> VaultsAsync(
        Connection connection,
        RequestWriter requests
    )
    {
        var vaults = new List<(string, string)>();
        var compartments = await IdsAsync(connection, requests);
        foreach (
            var request in requests.Signed([
                .. compartments.Select(id => ("127.0.0.1", $"/20180608/vaults?limit=1000&compartmentId={id}")),
            ])
        )
        {
            var (_, body) = await connection.SendAsync(request);
            // The endpoint of a vault that has gone answers no more.
            foreach (var vault in JsonElement.Parse(body.Span).EnumerateArray().Where(IsThere))
            {
                var endpoint = new Uri(vault.GetProperty("managementEndpoint").GetString()!);
                vaults.Add((endpoint.Host, vault.GetProperty("compartmentId").GetString()!));
            }
        }

        return vaults;
    }

    private static bool IsThere(JsonElement vault) => vault.GetProperty("lifecycleState").GetString() is not "DELETED";

    private static async Task<IEnumerable<string>> IdsAsync(Connection connection, RequestWriter requests)
    {
        var target =
            $"/20160918/compartments?compartmentIdInSubtree=true&limit=1000&compartmentId={requests.TenancyId}";
        var (_, body) = await connection.SendAsync(requests.Signed([("127.0.0.1", target)])[0]);
        return JsonElement
            .Parse(body.Span)
            .EnumerateArray()
            .Select(item => item.GetProperty("id").GetString()!)
            .ToArray();
    }

    private async Task WalkAsync(Connection connection, string host, string compartmentId)
    {
        var next = $"/20180608/keys?limit=1000&compartmentId={compartmentId}";
        for (var target = next; next is not null; )
        {
            var (head, body) = await connection.SendAsync(requests.Signed([(host, next)])[0]);
            var keys = JsonElement.Parse(body.Span).EnumerateArray().ToArray();
            if (keys.Length == 1000)
            {
                _pages.Add((host, next));
            }

            _keys.AddRange(keys.Take(50).Select(key => (host, $"/20180608/keys/{key.GetProperty("id").GetString()}")));
            next = Connection.Header(head, "opc-next-page") is { } page ? $"{target}&page={page}" : null;
        }
    }
}
