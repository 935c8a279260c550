using System.Collections.Concurrent;
using System.Text.Json;
using Plumbline.Simulator.Tests.Client;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>A simulator that is killed while it is written to has every change that it has acknowledged.</summary>
public sealed class KillTests : IDisposable
{
    private const string Tenancy = "ocid1.tenancy.oc1..killed";
    private const int Writers = 4;
    private readonly string _folder = Directory.CreateTempSubdirectory("plumbline-kill-").FullName;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Each request's token, and the key it made once that was acknowledged.</summary>
    private readonly ConcurrentDictionary<string, string> _made = new();
    private readonly ConcurrentQueue<string> _unanswered = new();

    private string State => Path.Combine(_folder, "state");

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_a_repeated_request_makes_nothing_twice()
    {
        var file = Path.Combine(_folder, "tenancy.json");
        await File.WriteAllTextAsync(
            file,
            $$"""
            {
              "tenancy": {"id": "{{Tenancy}}"}, "regions": ["us-ashburn-1"],
              "vaults": [{"id": "v", "compartmentId": "{{Tenancy}}", "region": "us-ashburn-1", "displayName": "v"}]
            }
            """,
            TestContext.Current.CancellationToken
        );
        var random = new Random(Seed: 3);
        for (var round = 0; round < 4; round++)
        {
            await WriteAndKillAsync(file, _made.Count + random.Next(10, 60));
        }

        await using var last = await StartAsync(file);
        var keys = await KeysAsync();
        await Task.WhenAll(_unanswered.Select(token => CreateAsync(keys, token)));
        var known = await ListAsync(keys);
        known.Order().ShouldBe(_made.Values.Order());
    }

    private async Task WriteAndKillAsync(string file, int acknowledged)
    {
        await using var plumb = await StartAsync(file);
        var keys = await KeysAsync();
        (await ListAsync(keys)).Order().ShouldBe(_made.Values.Order());
        var writers = Enumerable.Range(0, Writers).Select(_ => WriteUntilItDiesAsync(keys)).ToArray();
        while (_made.Count < acknowledged && !Array.Exists(writers, writer => writer.IsCompleted))
        {
            await Task.Yield();
        }

        plumb.Signal("KILL");
        await Task.WhenAll(writers);
        // What was on its way when the simulator died may have been made or not: asked again, it is.
        await plumb.WaitForExitAsync();
        await using var again = await StartAsync(file);
        keys = await KeysAsync();
        while (_unanswered.TryDequeue(out var token))
        {
            await CreateAsync(keys, token);
        }
    }

    private async Task WriteUntilItDiesAsync(string keys)
    {
        while (true)
        {
            var token = Guid.NewGuid().ToString();
            try
            {
                await CreateAsync(keys, token);
            }
            catch (HttpRequestException)
            {
                _unanswered.Enqueue(token);
                return;
            }
        }
    }

    private async Task CreateAsync(string keys, string token)
    {
        var body = $$$"""
            {"compartmentId": "{{{Tenancy}}}", "displayName": "{{{token}}}", "keyShape": {"algorithm": "AES", "length": 32}}
            """;
        using var request = Sign(HttpMethod.Post, keys, body);
        request.Headers.Add("opc-retry-token", token);
        _made[token] = (await SendAsync(request)).GetProperty("id").GetString()!;
    }

    private async Task<string[]> ListAsync(string keys)
    {
        var ids = new List<string>();
        for (string? page = ""; page is not null; )
        {
            using var request = Sign(HttpMethod.Get, $"{keys}?compartmentId={Tenancy}&limit=1000{page}");
            using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
            var items = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
            ids.AddRange(items.EnumerateArray().Select(key => key.GetProperty("id").GetString()!));
            page = response.Headers.TryGetValues("opc-next-page", out var next) ? $"&page={next.Single()}" : null;
        }

        return [.. ids];
    }

    private async Task<string> KeysAsync()
    {
        var environment = await File.ReadAllLinesAsync(Path.Combine(_folder, "sim.env"));
        var root = environment.Single(line => line.StartsWith("PLUMB_SIM_URL=", StringComparison.Ordinal));
        using var request = Sign(HttpMethod.Get, $"{root.Split('\'')[1]}/20180608/vaults/v");
        return (await SendAsync(request)).GetProperty("managementEndpoint").GetString() + "/20180608/keys";
    }

    private HttpRequestMessage Sign(HttpMethod method, string url, string? body = null) =>
        Signer.FromConfig(Path.Combine(State, "config")).Sign(method, new Uri(url), body);

    private async Task<JsonElement> SendAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private async Task<PlumbProcess> StartAsync(string file)
    {
        var environment = Path.Combine(_folder, "sim.env");
        string[] arguments = ["sim", "--port", "0", "--tenancy", file, "--state", State, "--env-file", environment];
        var plumb = PlumbProcess.Start(arguments);
        await plumb.WaitForErrorAsync("Serving");
        return plumb;
    }
}
