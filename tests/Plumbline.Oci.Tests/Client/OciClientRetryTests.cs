using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client;

public sealed class OciClientRetryTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_failure_is_tried_eight_times(int status)
    {
        await using var oci = new StubbedOci(StubAnswer.Error(status, "Busy", "Later."));
        (await oci.FailAsync()).Status.ShouldBe(status);
        oci.Server.Requests.Count.ShouldBe(8);
        oci.Connection.Ledger.Calls.ShouldBe(8);
        oci.Connection.Ledger.Throttled.ShouldBe(status == 429 ? 8 : 0);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(412)]
    [InlineData(501)]
    public async Task A_lasting_failure_is_not_tried_again(int status)
    {
        await using var oci = new StubbedOci(StubAnswer.Error(status, "No", "No."));
        (await oci.FailAsync()).Status.ShouldBe(status);
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_recovers_is_no_failure()
    {
        var busy = StubAnswer.Error(503, "ServiceUnavailable", "Later.");
        await using var oci = new StubbedOci(busy, busy, StubAnswer.Json("""["a"]"""));
        (await oci.GetAsync()).ShouldBe(["a"]);
        oci.Server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Attempts_share_a_request_id_and_each_is_signed()
    {
        await using var oci = new StubbedOci(StubAnswer.Error(500, "Oops", "Oops."), StubAnswer.Json("[]"));
        await oci.GetAsync();
        await oci.GetAsync();
        var ids = oci.Server.Requests.Select(request => request.Header("opc-request-id")).ToList();
        ids[0].ShouldNotBeNull().Length.ShouldBe(32);
        ids[1].ShouldBe(ids[0]);
        ids[2].ShouldNotBe(ids[0]);
        oci.Server.Requests.ShouldAllBe(request => request.Header("authorization")!.StartsWith("Signature "));
    }

    [Fact]
    public async Task Waits_grow_with_jitter_and_have_a_limit()
    {
        await using var oci = new StubbedOci(StubAnswer.Error(503, "ServiceUnavailable", "Later."));
        await oci.FailAsync();
        await oci.FailAsync();
        var waits = oci.Time.Waits;
        waits.Count.ShouldBe(14);
        waits.ShouldAllBe(wait => wait > TimeSpan.Zero && wait <= TimeSpan.FromSeconds(8));
        waits.Distinct().Count().ShouldBeGreaterThan(7);
        waits
            .Skip(4)
            .Take(3)
            .Sum(wait => wait.TotalSeconds)
            .ShouldBeGreaterThan(waits.Take(3).Sum(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("3600", 60)]
    [InlineData("Tue, 24 Nov 2026 09:30:12 GMT", 12)]
    [InlineData("Tue, 24 Nov 2026 23:30:00 GMT", 60)]
    public async Task Retry_After_is_heeded_up_to_a_minute_and_spread_over_a_second(string asked, int seconds)
    {
        var busy = StubAnswer.Error(429, "TooManyRequests", "Later.", $"Retry-After: {asked}");
        await using var oci = new StubbedOci(busy, StubAnswer.Json("[]"));
        await oci.GetAsync();
        oci.Server.Requests.Count.ShouldBe(2);
        oci.Time.Waits.ShouldHaveSingleItem().TotalSeconds.ShouldBeInRange(seconds, seconds + 1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Tue, 24 Nov 2026 09:29:00 GMT")]
    public async Task A_Retry_After_that_is_over_does_not_make_attempts_follow_at_once(string asked)
    {
        var busy = StubAnswer.Error(429, "TooManyRequests", "Later.", $"Retry-After: {asked}");
        await using var oci = new StubbedOci(busy, StubAnswer.Json("[]"));
        await oci.GetAsync();
        oci.Time.Waits.ShouldHaveSingleItem().ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_tried_again()
    {
        await using var oci = new StubbedOci(
            StubAnswer.Reset,
            StubAnswer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[\"cut"),
            StubAnswer.Raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[\"c"),
            StubAnswer.Raw("HTTP/1.1 20"),
            StubAnswer.Json("""["a"]""")
        );
        (await oci.GetAsync()).ShouldBe(["a"]);
        oci.Server.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_connection_that_always_breaks_is_given_up()
    {
        await using var oci = new StubbedOci(StubAnswer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[\"cut"));
        var error = await oci.FailAsync();
        error.Code.ShouldBe("Unreachable");
        error.Status.ShouldBeNull();
        error.Message.ShouldBe("the connection broke before the answer was whole");
        oci.Server.Requests.Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_host_that_refuses_connections_is_given_up_sooner()
    {
        await using var oci = new StubbedOci(StubServer.Closed());
        var error = await oci.FailAsync();
        error.Code.ShouldBe("Unreachable");
        error
            .Describe()
            .ShouldBe(
                $"ListThings at {oci.Request.Call.Endpoint.Authority} failed: Unreachable: Connection refused ({oci.Request.Call.Endpoint.Authority}). (opc-request-id {error.OpcRequestId}) Check the network, the region's name, and HTTPS_PROXY and NO_PROXY."
            );
        oci.Time.Waits.Count.ShouldBe(3);
    }
}
