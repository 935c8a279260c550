using System.Globalization;
using System.Net.Sockets;

namespace Plumbline.Simulator.Tests.Weather;

/// <summary>What each kind of fault looks like to a client, at the plain door and through the proxy.</summary>
public sealed class FaultKindTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Doors => [Storm.Plain, Storm.Proxied];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_reset_connection_is_reset_and_the_next_call_is_served(string door)
    {
        await using var storm = await Storm.OfAsync("reset:1");
        (await ResetAsync(storm, door)).ShouldBeTrue();
        (await storm.GetAsync(door)).Status.ShouldBe(200);
        storm.Oci.Server.Requests.Select(request => request.Status).ShouldBe([0, 200]);
        storm.Oci.Log.ShouldContain(line => line.Contains("a fault of kind reset that was ordered"));
    }

    [Fact]
    public async Task A_reset_call_has_not_run()
    {
        await using var storm = await Storm.OfAsync("CreateKey:reset");
        var keys = (await storm.GetAsync("/20180608/vaults/v0"))["managementEndpoint"] + "/20180608/keys";
        await Should.ThrowAsync<HttpRequestException>(() => storm.Oci.PostAsync(keys, Kms.CreateKeyTests.Details()));
        (await storm.GetAsync($"{keys}?compartmentId={Client.Tenancies.Root}")).Ids.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_truncated_answer_announces_more_than_it_sends(string door)
    {
        await using var storm = await Storm.OfAsync("truncate:1");
        var broken = await Should.ThrowAsync<HttpRequestException>(() => storm.GetAsync(door));
        (broken.InnerException as HttpIOException)?.HttpRequestError.ShouldBe(HttpRequestError.ResponseEnded);
        broken.ToString().ShouldContain("prematurely");
        (await storm.GetAsync(door)).Status.ShouldBe(200);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_slow_answer_takes_its_time_and_is_whole(string door)
    {
        await using var storm = await Storm.OfAsync("slow=10s");
        var answer = storm.GetAsync(door);
        for (var second = 0; second < 10; second++)
        {
            await storm.Time.SomebodyWaitsAsync();
            answer.IsCompleted.ShouldBeFalse();
            storm.Time.Advance(Second);
        }

        (await answer).Ids.Length.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_hanging_call_is_reset_when_its_time_is_over(string door)
    {
        await using var storm = await Storm.OfAsync("hang=30s");
        var answer = storm.GetAsync(door);
        await storm.Time.SomebodyWaitsAsync();
        storm.Time.Advance(29 * Second);
        answer.IsCompleted.ShouldBeFalse();
        storm.Time.Advance(Second);
        await Should.ThrowAsync<HttpRequestException>(() => answer);
    }

    [Fact]
    public async Task Latency_adds_up_and_leaves_the_call_to_later_faults()
    {
        await using var storm = await Storm.OfAsync("latency=2s", "latency=3s", "503");
        var answer = storm.GetAsync(Storm.Plain);
        await storm.Time.SomebodyWaitsAsync();
        storm.Time.Advance(4 * Second);
        answer.IsCompleted.ShouldBeFalse();
        storm.Time.Advance(Second);
        (await answer).Status.ShouldBe(503);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Bad_JSON_comes_with_200(string door)
    {
        await using var storm = await Storm.OfAsync("badJson");
        var answer = await storm.GetAsync(door);
        answer.Status.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("application/json");
        answer.Text.ShouldStartWith("<html>");
    }

    [Fact]
    public async Task An_expired_token_is_refused_as_OCI_refuses_it()
    {
        await using var storm = await Storm.OfAsync("expiredToken:1");
        var refused = await storm.GetAsync(Storm.Plain);
        (refused.Status, refused.Code).ShouldBe((401, "NotAuthenticated"));
        (await storm.GetAsync(Storm.Plain)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("clockSkew", 10)]
    [InlineData("clockSkew=-2h", -120)]
    public async Task A_skewed_clock_shows_in_the_date_of_a_401_and_of_the_probe_after_it(string fault, int minutes)
    {
        await using var storm = await Storm.OfAsync(fault);
        var refused = await storm.GetAsync(Storm.Proxied);
        (refused.Status, refused.Code).ShouldBe((401, "NotAuthenticated"));
        using var probe = new HttpRequestMessage(HttpMethod.Head, "https://iaas.us-ashburn-1.oraclecloud.com/");
        var dates = new[] { refused, await storm.Oci.SendAsync(probe) }.Select(response =>
            DateTimeOffset.Parse(response.Headers["Date"], CultureInfo.InvariantCulture)
        );
        dates.ShouldAllBe(date => date == storm.Time.GetUtcNow().AddMinutes(minutes));
    }

    [Fact]
    public async Task A_region_that_is_down_is_down_for_every_host_of_it_and_every_caller()
    {
        await using var storm = await Storm.OfAsync("down=eu-frankfurt-1");
        (await ResetAsync(storm, Storm.Of("eu-frankfurt-1"))).ShouldBeTrue();
        using var probe = new HttpRequestMessage(HttpMethod.Head, "https://iaas.eu-frankfurt-1.oraclecloud.com/");
        await Should.ThrowAsync<HttpRequestException>(() => storm.Oci.SendAsync(probe));
        (await storm.GetAsync(Storm.Proxied)).Status.ShouldBe(200);
        (await storm.GetAsync(Storm.Plain)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_home_region_is_down_at_the_plain_door_too()
    {
        await using var storm = await Storm.OfAsync("down=us-ashburn-1");
        (await ResetAsync(storm, Storm.Plain)).ShouldBeTrue();
        (await storm.GetAsync(Storm.Of("eu-frankfurt-1"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_page_token_expires_and_a_first_page_does_not()
    {
        await using var storm = await Storm.OfAsync("expiredPage");
        var first = await storm.GetAsync($"{Storm.Plain}&limit=1");
        first.Status.ShouldBe(200);
        var next = await storm.GetAsync($"{Storm.Plain}&limit=1&page={first.Headers["opc-next-page"]}");
        (next.Status, next.Code).ShouldBe((400, "InvalidParameter"));
        next.Message!.ShouldContain("has expired");
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_After_is_sent_where_it_is_ordered(int status)
    {
        await using var storm = await Storm.OfAsync();
        await storm.ChangeAsync($$"""[{"status": {{status}}, "retryAfter": 7, "count": 1}, {"status": {{status}}}]""");
        (await storm.GetAsync(Storm.Plain)).Headers["Retry-After"].ShouldBe("7");
        (await storm.GetAsync(Storm.Plain)).Headers.ShouldNotContainKey("Retry-After");
    }

    [Fact]
    public async Task A_fault_strikes_from_the_call_on_that_it_names()
    {
        await using var storm = await Storm.OfAsync();
        await storm.ChangeAsync("""[{"status": 500, "after": 3, "count": 2}]""");
        (await storm.StatusesAsync(Storm.Plain, 6)).ShouldBe([200, 200, 500, 500, 200, 200]);
    }

    [Fact]
    public async Task A_fault_strikes_for_the_time_that_it_names()
    {
        await using var storm = await Storm.OfAsync();
        await storm.ChangeAsync("""[{"status": 500, "for": "10s"}]""");
        (await storm.GetAsync(Storm.Plain)).Status.ShouldBe(500);
        storm.Advance(11 * Second);
        (await storm.GetAsync(Storm.Plain)).Status.ShouldBe(200);
    }

    private static async Task<bool> ResetAsync(Storm storm, string door)
    {
        var failure = await Should.ThrowAsync<HttpRequestException>(() => storm.GetAsync(door));
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException { SocketErrorCode: SocketError.ConnectionReset })
            {
                return true;
            }
        }

        return false;
    }
}
