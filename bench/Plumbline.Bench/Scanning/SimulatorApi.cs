using System.Net.Http.Json;

namespace Plumbline.Bench.Scanning;

/// <summary>The simulator's own API: sets the weather, and tells what was asked.</summary>
internal sealed class SimulatorApi(SimulatorRun simulator) : IDisposable
{
    private readonly HttpClient _client = new()
    {
        BaseAddress = simulator.Url,
        Timeout = TimeSpan.FromMinutes(10),
        MaxResponseContentBufferSize = int.MaxValue,
    };

    /// <summary>The variables that lead clients to the simulator.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EnvironmentAsync() =>
        (await ReadAsync<EnvironmentAnswer>("environment")).Variables;

    /// <summary>Forgets what was asked, then changes the weather; a throttle begins with its whole burst.</summary>
    public async Task ResetAsync(Weather weather)
    {
        using var reset = await _client.PostAsJsonAsync(At("reset"), new { });
        reset.EnsureSuccessStatusCode();
        using var change = await _client.PostAsJsonAsync(At("faults"), weather.ToJson());
        change.EnsureSuccessStatusCode();
    }

    public async Task<Traffic> TrafficAsync() =>
        Traffic.Of((await ReadAsync<List<RequestAnswer>>("requests")).ConvertAll(request => request.Time));

    public async Task<Truth> TruthAsync() => (await ReadAsync<TenancyAnswer>("state")).Judge();

    public void Dispose() => _client.Dispose();

    private async Task<T> ReadAsync<T>(string what) => (await _client.GetFromJsonAsync<T>(At(what)))!;

    private static Uri At(string what) => new($"/_sim/{what}", UriKind.Relative);

    private sealed record EnvironmentAnswer(Dictionary<string, string> Variables);

    private sealed record RequestAnswer(DateTimeOffset Time);
}
