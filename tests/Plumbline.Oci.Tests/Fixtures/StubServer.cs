using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A loopback server of bare sockets, for all that a decent HTTP server would never do.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Socket _door = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<StubRequest> _requests = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private readonly Func<StubRequest, StubAnswer> _answer;
    private readonly Task _serving;

    private StubServer(Func<StubRequest, StubAnswer> answer, bool isOpen)
    {
        _answer = answer;
        _door.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Url = new Uri($"http://{_door.LocalEndPoint}");
        _serving = isOpen ? ServeAsync() : Task.CompletedTask;
    }

    public StubServer(Func<StubRequest, StubAnswer> answer)
        : this(answer, isOpen: true) { }

    /// <summary>Gives one answer after the other; the last is repeated.</summary>
    public StubServer(params StubAnswer[] answers)
        : this(InTurn(answers)) { }

    public Uri Url { get; }

    public IReadOnlyList<StubRequest> Requests => [.. _requests];

    /// <summary>Refuses connections. The port stays taken, so nobody else can begin to serve there.</summary>
    public static StubServer Closed() => new(_ => StubAnswer.Reset, isOpen: false);

    /// <summary>Ends when one more request has come in.</summary>
    public async Task ArrivalAsync(CancellationToken cancellationToken) =>
        (await _arrivals.WaitAsync(Patience, cancellationToken)).ShouldBeTrue("A request comes in.");

    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        await _stop.CancelAsync();
        _door.Dispose();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _arrivals.Dispose();
        _stop.Dispose();
    }

    private static Func<StubRequest, StubAnswer> InTurn(StubAnswer[] answers)
    {
        var turn = -1;
        return _ => answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)];
    }

    private async Task ServeAsync()
    {
        _door.Listen();
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _door.AcceptAsync(_stop.Token)));
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
        if (await StubRequest.ReadAsync(stream, _stop.Token) is not { } request)
        {
            return;
        }

        _requests.Enqueue(request);
        _arrivals.Release();
        var bytes = _answer(request);
        if (ReferenceEquals(bytes, StubAnswer.Silence))
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        if (ReferenceEquals(bytes, StubAnswer.Reset))
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        await stream.WriteAsync(bytes.Bytes, _stop.Token);
    }
}
