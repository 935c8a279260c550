using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Oci.Client.Traffic;

namespace Plumbline.Oci.Tests.Client.Traffic;

public sealed class TokenBucketTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void No_window_sees_more_than_the_burst_and_what_the_rate_gives() =>
        Gen.Select(Gen.Double[0.5, 50], Gen.Int[1, 12], Gen.Select(Gen.Int[0, 400], Gen.Int[0, 6]).Array[1, 40])
            .Sample(
                (perSecond, burst, steps) =>
                {
                    var gone = Run(new Rate(perSecond, burst), steps);
                    foreach (var (from, start) in gone)
                    {
                        gone.ShouldAllBe(end =>
                            end.Time < from
                            || end.Gone - start <= burst + (perSecond * (end.Time - from).TotalSeconds) + 0.001
                        );
                    }
                },
                iter: 300
            );

    [Fact]
    public void A_service_that_counts_arrivals_never_refuses_whatever_the_way_takes() =>
        Gen.Int[0, 900].Array[60].Sample(delays => Refused(delays).ShouldBe(0), iter: 60);

    [Fact]
    public async Task Whoever_came_first_goes_first()
    {
        var bucket = new TokenBucket(new Rate(1, 1), _time);
        await bucket.TakeAsync(Never);
        var first = bucket.TakeAsync(Never).AsTask();
        var second = bucket.TakeAsync(Never).AsTask();
        _time.Advance(TimeSpan.FromSeconds(1));
        (await first).ShouldBeTrue();
        second.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(1));
        await second;
    }

    [Fact]
    public async Task Whoever_is_stopped_takes_no_token_and_holds_up_nobody()
    {
        var bucket = new TokenBucket(new Rate(1, 1), _time);
        using var stop = new CancellationTokenSource();
        (await bucket.TakeAsync(Never)).ShouldBeFalse();
        var stopped = bucket.TakeAsync(stop.Token).AsTask();
        var next = bucket.TakeAsync(Never).AsTask();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => stopped);
        bucket.Waiting.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        await next;
    }

    [Fact]
    public async Task A_pause_holds_all_and_the_longest_counts()
    {
        var bucket = new TokenBucket(Rate.Unlimited, _time);
        bucket.Pause(TimeSpan.FromSeconds(30));
        bucket.Pause(TimeSpan.FromSeconds(10));
        var calls = Task.WhenAll(bucket.TakeAsync(Never).AsTask(), bucket.TakeAsync(Never).AsTask());
        _time.Advance(TimeSpan.FromSeconds(29));
        bucket.Waiting.ShouldBe(2);
        _time.Advance(TimeSpan.FromSeconds(1));
        bucket.Waiting.ShouldBe(0);
        await calls;
    }

    [Fact]
    public void Calls_that_hang_hold_up_the_others_for_a_second_only()
    {
        var bucket = new TokenBucket(Rate.JustUnder(10), _time, new Transit(_time));
        var calls = Enumerable.Range(0, 30).Select(_ => bucket.TakeAsync(Never).AsTask()).ToList();
        bucket.Waiting.ShouldBe(calls.Count - 9);
        Pass(_time, milliseconds: 990);
        bucket.Waiting.ShouldBe(calls.Count - 9);
        Pass(_time, milliseconds: 3000);
        bucket.Waiting.ShouldBe(0);
    }

    private static List<(DateTimeOffset Time, int Gone)> Run(Rate rate, (int Milliseconds, int Calls)[] steps)
    {
        var time = new FakeTimeProvider();
        var bucket = new TokenBucket(rate, time);
        var asked = 0;
        var gone = new List<(DateTimeOffset, int)> { (time.GetUtcNow(), 0) };
        foreach (var (milliseconds, calls) in steps)
        {
            Ask(bucket, calls);
            asked += calls;
            Pass(time, milliseconds);
            gone.Add((time.GetUtcNow(), asked - bucket.Waiting));
        }

        return gone;
    }

    /// <summary>How many calls a service refuses that permits ten a second, when each is under way for some time.</summary>
    private static int Refused(int[] delays)
    {
        var time = new FakeTimeProvider();
        var bucket = new TokenBucket(Rate.JustUnder(10), time, new Transit(time));
        var service = new TokenBucket(new Rate(10, 10), time);
        var arrivals = new PriorityQueue<int, int>();
        Ask(bucket, delays.Length);
        for (var (now, gone) = (0, 0); gone < delays.Length || arrivals.Count > 0; now++)
        {
            while (gone < delays.Length - bucket.Waiting)
            {
                arrivals.Enqueue(gone, now + delays[gone++]);
            }

            while (arrivals.TryPeek(out _, out var due) && due <= now)
            {
                arrivals.Dequeue();
                Ask(service, 1);
                bucket.Arrived();
            }

            time.Advance(TimeSpan.FromMilliseconds(1));
            if (service.Waiting > 0)
            {
                return service.Waiting;
            }
        }

        return 0;
    }

    /// <summary>In small steps: this clock shows the end of a step to all timers that ring in it.</summary>
    private static void Pass(FakeTimeProvider time, int milliseconds)
    {
        for (var passed = 0; passed < milliseconds; passed++)
        {
            time.Advance(TimeSpan.FromMilliseconds(1));
        }
    }

    private static void Ask(TokenBucket bucket, int calls)
    {
        for (var call = 0; call < calls; call++)
        {
            _ = bucket.TakeAsync(Never).AsTask();
        }
    }
}
