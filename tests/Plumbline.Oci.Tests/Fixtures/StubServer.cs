using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A loopback server of bare sockets, for all that a decent HTTP server would never do.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<StubRequest> requests = new();
    private readonly SemaphoreSlim arrivals = new(0);
    private readonly Func<StubRequest, StubAnswer> answer;
    private readonly Task serving;

    public StubServer(Func<StubRequest, StubAnswer> answer)
    {
        this.answer = answer;
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>Gives one answer after the other; the last is repeated.</summary>
    public StubServer(params StubAnswer[] answers)
        : this(InTurn(answers)) { }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public IReadOnlyList<StubRequest> Requests => [.. requests];

    /// <summary>Ends when one more request has come in.</summary>
    public Task ArrivalAsync(CancellationToken cancellationToken) => arrivals.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        await stop.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        listener.Dispose();
        arrivals.Dispose();
        stop.Dispose();
    }

    private static Func<StubRequest, StubAnswer> InTurn(StubAnswer[] answers)
    {
        var turn = -1;
        return _ => answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)];
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await listener.AcceptSocketAsync(stop.Token)));
            }
        }
        finally
        {
            await Task.WhenAll(connections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        if (await StubRequest.ReadAsync(stream, stop.Token) is not { } request)
        {
            return;
        }

        requests.Enqueue(request);
        arrivals.Release();
        var bytes = answer(request);
        if (ReferenceEquals(bytes, StubAnswer.Silence))
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }

        if (ReferenceEquals(bytes, StubAnswer.Reset))
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        await stream.WriteAsync(bytes.Bytes, stop.Token);
    }
}
