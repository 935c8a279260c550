using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Traffic;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Traffic;

public sealed class TrafficControlTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Outcome Silence = new(Response: null, new TaskCanceledException(), TimeSpan.Zero);
    private static readonly Outcome Success = Answer(200);

    private readonly TrafficControl _traffic = new(RateLimit.Off, new StandingTime());
    private readonly TaskCompletionSource<Outcome> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _onTheWire;

    public void Dispose() => _traffic.Dispose();

    [Fact]
    public void Vaults_of_a_region_share_a_lane_and_regions_and_kinds_of_calls_do_not()
    {
        var first = LaneOf("kms", "ListKeys", "https://a-management.kms.us-ashburn-1.oraclecloud.com");
        LaneOf("kms", "GetKey", "https://b-management.kms.us-ashburn-1.oraclecloud.com").ShouldBeSameAs(first);
        LaneOf("kms", "ListVaults", "https://kms.us-ashburn-1.oraclecloud.com").ShouldNotBeSameAs(first);
        LaneOf("kms", "ListKeys", "https://a-management.kms.eu-frankfurt-1.oraclecloud.com").ShouldNotBeSameAs(first);
    }

    [Fact]
    public void The_region_of_a_call_counts_more_than_its_host()
    {
        var call = new OciCall("identity", "X", new Uri("http://127.0.0.1:1")) { Region = "us-ashburn-1" };
        _traffic.LaneOf(call with { Endpoint = new Uri("http://127.0.0.1:2") }).ShouldBeSameAs(_traffic.LaneOf(call));
    }

    [Fact]
    public async Task Services_that_hang_leave_room_for_others()
    {
        var hanging = Enumerable.Range(0, 6).SelectMany(number => Hang($"service-{number}", 50)).ToList();
        _onTheWire.ShouldBeInRange(97, SharedBudget.Size);
        (await SendAsync("another", Success)).ShouldBe(Success);
        _answer.SetResult(Success);
        await Task.WhenAll(hanging);
    }

    [Fact]
    public async Task One_service_that_hangs_holds_its_own_share_only()
    {
        var hanging = Hang("service", 500);
        _onTheWire.ShouldBe(32);
        _answer.SetResult(Success);
        await Task.WhenAll(hanging);
    }

    [Fact]
    public async Task Calls_that_went_before_the_gate_was_halved_do_not_halve_it_again()
    {
        var first = Hang("service", 32);
        _answer.SetResult(Silence);
        await Task.WhenAll(first);
        CountAtOnce("service").ShouldBe(16);
    }

    [Theory]
    [InlineData(429, 16)]
    [InlineData(503, 32)]
    [InlineData(404, 32)]
    public async Task Only_overload_narrows_the_gate(int status, int calls)
    {
        await SendAsync("service", Answer(status, retryAfter: null));
        var lane = LaneOf("service", "X", "https://example.org");
        lane.Parallel.ShouldBe(calls);
    }

    [Fact]
    public async Task Calls_that_wait_for_their_pace_take_no_room_on_the_wire()
    {
        await SendAsync("service", Answer(429));
        var waiting = Hang("service", 300);
        _onTheWire.ShouldBe(1, "The pace is one call a second, and this clock stands.");
        waiting.ShouldAllBe(call => !call.IsCompleted);
        (await SendAsync("another", Success)).ShouldBe(Success);
    }

    [Fact]
    public async Task A_throttle_that_says_how_long_pauses_its_class_in_all_regions()
    {
        var here = LaneOf("identity", "X", "https://identity.us-ashburn-1.oci.oraclecloud.com");
        var there = LaneOf("identity", "X", "https://identity.eu-frankfurt-1.oci.oraclecloud.com");
        _traffic.Pause(here, Answer(429), TimeSpan.FromSeconds(9));
        there.SendAsync(_ => Task.FromResult(Success), CancellationToken.None).IsCompleted.ShouldBeFalse();
        (await SendAsync("another", Success)).ShouldBe(Success);
    }

    [Fact]
    public async Task An_outage_that_says_how_long_pauses_its_region_only()
    {
        var here = LaneOf("identity", "X", "https://identity.us-ashburn-1.oci.oraclecloud.com");
        var there = LaneOf("identity", "X", "https://identity.eu-frankfurt-1.oci.oraclecloud.com");
        _traffic.Pause(here, Answer(503), TimeSpan.FromSeconds(9));
        here.SendAsync(_ => Task.FromResult(Success), CancellationToken.None).IsCompleted.ShouldBeFalse();
        (await there.SendAsync(_ => Task.FromResult(Success), CancellationToken.None)).ShouldBe(Success);
    }

    [Fact]
    public void Twenty_failures_in_a_row_leave_no_hope_and_one_success_gives_it_back()
    {
        var lane = LaneOf("service", "X", "https://example.org");
        List<bool> hopeless = [];
        foreach (var outcome in Enumerable.Repeat(Answer(500), 20).Append(Answer(404)))
        {
            lane.Finished(outcome);
            hopeless.Add(lane.IsHopeless);
        }

        hopeless.ShouldBe([.. Enumerable.Repeat(false, 19), true, false]);
    }

    private static Outcome Answer(int status, TimeSpan? retryAfter = null) =>
        new(
            new OciResponse
            {
                Status = status,
                Body = [],
                NextPage = null,
                OpcRequestId = null,
                RetryAfter = retryAfter,
            },
            Error: null,
            TimeSpan.Zero
        );

    private Lane LaneOf(string service, string operation, string endpoint) =>
        _traffic.LaneOf(new OciCall(service, operation, new Uri(endpoint)));

    private Task<Outcome> SendAsync(string service, Outcome outcome) =>
        LaneOf(service, "X", "https://example.org")
            .SendAsync(_ => Task.FromResult(outcome), CancellationToken.None)
            .WaitAsync(Patience);

    /// <summary>Calls that stay on the wire until there is an answer.</summary>
    private List<Task<Outcome>> Hang(string service, int calls) =>
        [
            .. Enumerable
                .Range(0, calls)
                .Select(_ =>
                    LaneOf(service, "X", "https://example.org")
                        .SendAsync(
                            _ =>
                            {
                                Interlocked.Increment(ref _onTheWire);
                                return _answer.Task;
                            },
                            CancellationToken.None
                        )
                ),
        ];

    private int CountAtOnce(string service)
    {
        var before = _onTheWire;
        var hang = new TaskCompletionSource<Outcome>();
        for (var call = 0; call < 100; call++)
        {
            _ = LaneOf(service, "X", "https://example.org")
                .SendAsync(
                    _ =>
                    {
                        Interlocked.Increment(ref _onTheWire);
                        return hang.Task;
                    },
                    CancellationToken.None
                );
        }

        return _onTheWire - before;
    }
}
