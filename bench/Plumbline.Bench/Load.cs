using System.Diagnostics;

namespace Plumbline.Bench;

/// <summary>Sends requests over a few connections, as fast as they are answered, for ten seconds.</summary>
internal sealed class Load(SimulatorRun simulator)
{
    private const int Connections = 8;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    /// <summary>How many a second. The requests are sent round and round.</summary>
    public async Task<double> RunAsync(Request[] requests)
    {
        await RateAsync(requests, WarmUp);
        return await RateAsync(requests, Duration);
    }

    private async Task<double> RateAsync(Request[] requests, TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, Connections).Select(first => WorkAsync(requests, first, clock, duration));
        var counts = await Task.WhenAll(workers);
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    // A vault has an address of its own, and a connection leads to one address; the server takes any vault's Host.
    private async Task<int> WorkAsync(Request[] requests, int first, Stopwatch clock, TimeSpan duration)
    {
        using var connection = new Connection();
        await connection.ConnectAsync(requests[0].Host, simulator.Port);
        var count = 0;
        for (; clock.Elapsed < duration; count++)
        {
            await connection.SendAsync(requests[(first + (count * Connections)) % requests.Length]);
        }

        return count;
    }
}
