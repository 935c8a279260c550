using Plumbline.Oci.Client.Traffic;

namespace Plumbline.Oci.Tests.Client.Traffic;

public sealed class GateTests
{
    private readonly Gate _gate = new();

    [Fact]
    public async Task Thirty_two_calls_go_at_once_and_the_next_when_one_is_back()
    {
        var calls = Enter(33);
        calls.Count(call => call.IsCompleted).ShouldBe(32);
        _gate.Leave();
        await Task.WhenAll(calls);
    }

    [Fact]
    public void It_widens_by_one_for_a_round_of_calls_while_others_wait_up_to_sixty_four()
    {
        Enter(200);
        Widen(33);
        _gate.Limit.ShouldBe(33);
        Widen(10_000);
        _gate.Limit.ShouldBe(64);
    }

    [Fact]
    public void It_does_not_widen_when_nobody_waits()
    {
        Enter(32);
        Widen(1000);
        _gate.Limit.ShouldBe(32);
    }

    [Fact]
    public async Task It_halves_and_never_closes()
    {
        List<int> limits = [];
        for (var round = 0; round < 7; round++)
        {
            _gate.Halve();
            limits.Add(_gate.Limit);
        }

        limits.ShouldBe([16, 8, 4, 2, 1, 1, 1]);
        var calls = Enter(2);
        calls.Count(call => call.IsCompleted).ShouldBe(1);
        _gate.Leave();
        await calls[1];
    }

    [Fact]
    public async Task Whoever_is_stopped_leaves_no_hole()
    {
        Enter(32);
        using var stop = new CancellationTokenSource();
        var stopped = _gate.EnterAsync(stop.Token).AsTask();
        var next = _gate.EnterAsync(CancellationToken.None).AsTask();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => stopped);
        next.IsCompleted.ShouldBeFalse();
        _gate.Leave();
        await next;
        Enter(1)[0].IsCompleted.ShouldBeFalse();
    }

    private List<Task> Enter(int calls) =>
        [.. Enumerable.Range(0, calls).Select(_ => _gate.EnterAsync(CancellationToken.None).AsTask())];

    private void Widen(int calls)
    {
        for (var call = 0; call < calls; call++)
        {
            _gate.Widen();
        }
    }
}
