using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Traffic;

/// <summary>Our client against a simulator that throttles, on the real clock where nothing else will do.</summary>
public sealed class ThrottledServiceTests
{
    private const int Calls = 40;

    [Fact]
    public async Task At_the_rate_that_is_permitted_nothing_is_throttled_and_nine_tenths_of_it_are_reached()
    {
        await using var oci = await SimulatedOci.StartAsync(new TestTenancy(), throttle: "10/s");
        using var connection = await OpenAsync(oci, "10/s", TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => ListVaultsAsync(connection)));

        oci.Requests.Count.ShouldBe(Calls);
        oci.Requests.ShouldAllBe(request => request.Status == 200);
        connection.Ledger.Throttled.ShouldBe(0);
        var times = oci.Requests.Select(request => request.Time).Order().ToList();
        (times[^1] - times[0]).TotalSeconds.ShouldBeLessThan(Calls / 9.0);
    }

    [Fact]
    public async Task Without_a_limit_the_pace_is_learned_and_no_call_is_lost()
    {
        await using var oci = await SimulatedOci.StartAsync(new TestTenancy(), throttle: "10/s");
        using var connection = await OpenAsync(oci, "off", TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => ListVaultsAsync(connection)));

        oci.Requests.Count(request => request.Status == 200).ShouldBe(Calls);
        connection.Ledger.Throttled.ShouldBeInRange(1, Calls);
    }

    [Fact]
    public async Task A_service_that_is_throttled_in_one_region_does_not_hold_up_others()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        tenancy.Fault(429, "ListVaults", TestTenancy.Frankfurt);
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        using var connection = await OpenAsync(oci, "off", new StandingTime());
        using var stop = new CancellationTokenSource();

        var throttled = Enumerable
            .Range(0, 200)
            .Select(_ => ListVaultsAsync(connection, TestTenancy.Frankfurt, stop.Token))
            .ToList();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => ListVaultsAsync(connection)))
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        throttled.ShouldAllBe(call => !call.IsCompleted, "This clock stands, so nobody tries again.");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Task.WhenAll(throttled));
    }

    [Fact]
    public async Task What_one_call_is_told_to_wait_all_of_its_kind_wait()
    {
        var time = new StandingTime();
        var busy = StubAnswer.Error(429, "TooManyRequests", "Later.", "Retry-After: 30");
        await using var oci = new StubbedOci(new StubServer(busy), time: time);
        using var stop = new CancellationTokenSource();

        var first = oci.GetAsync(stop.Token);
        await time.Waiting.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        var second = oci.GetAsync(stop.Token);

        second.IsCompleted.ShouldBeFalse();
        oci.Server.Requests.Count.ShouldBe(1);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Task.WhenAll(first, second));
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_service_that_only_fails_is_soon_asked_less()
    {
        await using var oci = new StubbedOci(StubAnswer.Error(500, "InternalServerError", "Oops."));
        for (var call = 0; call < 21; call++)
        {
            await oci.FailAsync();
        }

        oci.Server.Requests.Count.ShouldBe((20 * 8) + 2);
    }

    private static Task<OciConnection> OpenAsync(SimulatedOci oci, string rate, TimeProvider time) =>
        OciConnection.OpenAsync(
            oci.Options with
            {
                RateLimit = rate,
            },
            time,
            warn: _ => { },
            TestContext.Current.CancellationToken
        );

    private static async Task ListVaultsAsync(
        OciConnection connection,
        string? region = null,
        CancellationToken? cancellationToken = null
    )
    {
        var where = connection.Directory.Get(region ?? TestTenancy.Ashburn);
        var call = new OciCall("kms", "ListVaults", connection.Endpoints.Kms(where)) { Region = where.Identifier };
        var request = new OciRequest(call, "/20180608/vaults").With("compartmentId", TestTenancy.Root);
        var token = cancellationToken ?? TestContext.Current.CancellationToken;
        await connection.Client.PagesAsync(request, OciJson.Default.Vault, token).ToListAsync(token);
    }
}
