using System.Collections.Concurrent;

namespace Plumbline.Simulator.Watching;

/// <summary>What the simulator was asked, oldest first; only the newest are kept.</summary>
/// <param name="listener">Is told of each when its answer has been sent.</param>
internal sealed class RequestLog(Action<RecordedRequest, TimeSpan>? listener)
{
    private const int Capacity = 100_000;

    private readonly ConcurrentQueue<RecordedRequest> _requests = new();

    public IReadOnlyList<RecordedRequest> All => [.. _requests];

    public void Add(RecordedRequest request)
    {
        _requests.Enqueue(request);
        while (_requests.Count > Capacity)
        {
            _requests.TryDequeue(out _);
        }
    }

    public void Answered(RecordedRequest request, TimeSpan took) => listener?.Invoke(request, took);

    public void Clear() => _requests.Clear();
}
