using System.Net.Http.Json;
using System.Text.Json;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Watching;

public sealed class ClockTests : IAsyncLifetime
{
    private Oci _oci = null!;

    public async ValueTask InitializeAsync() =>
        _oci = await Oci.ServeAsync(
            With(
                vaults: [Vault("v"), Pending("w", "2099-01-01T00:00:00Z")],
                keys:
                [
                    new
                    {
                        id = "k",
                        compartmentId = Root,
                        vaultId = "v",
                        displayName = "k",
                        lifecycleState = "PENDING_DELETION",
                        timeOfDeletion = "2020-01-01T00:00:00Z",
                    },
                    Key("in w", "w"),
                ]
            )
        );

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    private static object Pending(string id, string time) =>
        new
        {
            id,
            compartmentId = Root,
            region = "us-ashburn-1",
            displayName = id,
            lifecycleState = "PENDING_DELETION",
            timeOfDeletion = time,
        };

    private async Task<Response> MoveAsync(object body)
    {
        using var content = JsonContent.Create(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, _oci.Absolute("/_sim/clock")) { Content = content };
        return await _oci.SendAsync(request);
    }

    private async Task<string> StateAsync(string vault, string key)
    {
        var endpoint = (await _oci.GetAsync($"/20180608/vaults/{vault}"))["managementEndpoint"];
        return (await _oci.GetAsync($"{endpoint}/20180608/keys/{key}"))["lifecycleState"];
    }

    [Fact]
    public async Task The_clock_never_leaves_the_calendar()
    {
        (await MoveAsync(new { advance = "P36500D" })).Status.ShouldBe(200);
        (await MoveAsync(new { advance = "P1D" })).Status.ShouldBe(400);
        (await MoveAsync(new { advance = 0 })).Status.ShouldBe(200);
        (await _oci.GetAsync("/20180608/vaults/v")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_files_steps_are_not_taken()
    {
        await using var oci = await Oci.ServeAsync(
            With(keys: [new Dictionary<string, object>(Fields(Key("k"))) { ["_sim"] = new { steps = "none" } }])
        );
        using var content = JsonContent.Create(new { advance = "P1D" });
        using var request = new HttpRequestMessage(HttpMethod.Post, oci.Absolute("/_sim/clock")) { Content = content };
        (await oci.SendAsync(request)).Status.ShouldBe(200);
        var endpoint = (await oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"];
        (await oci.PostAsync($"{endpoint}/20180608/keys/k/actions/disable", "")).Status.ShouldBe(200);
    }

    private static Dictionary<string, object> Fields(object item) =>
        JsonSerializer.Deserialize<Dictionary<string, object>>(JsonSerializer.Serialize(item))!;

    [Fact]
    public async Task What_is_seeded_stands_still_until_the_clock_is_moved()
    {
        (await StateAsync("v", "k")).ShouldBe("PENDING_DELETION");
        (await MoveAsync(new { advance = "PT1S" })).Status.ShouldBe(200);
        (await StateAsync("v", "k")).ShouldBe("DELETED");
    }

    [Fact]
    public async Task A_vault_that_goes_takes_its_keys_along()
    {
        await MoveAsync(new { to = "2098-12-31T00:00:00Z" });
        (await StateAsync("w", "in w")).ShouldBe("ENABLED");
        await MoveAsync(new { advance = 200_000 });
        (await _oci.GetAsync("/20180608/vaults/w"))["lifecycleState"].ShouldBe("DELETED");
    }

    [Theory]
    [InlineData("""{"advance": "soon"}""")]
    [InlineData("""{"advance": -5}""")]
    [InlineData("""{"advance": 1e300}""")]
    [InlineData("""{"to": "1999-01-01T00:00:00Z"}""")]
    [InlineData("""{"to": "never"}""")]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    public async Task Any_other_move_is_refused(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, _oci.Absolute("/_sim/clock")) { Content = content };
        (await _oci.SendAsync(request)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task The_state_can_be_read_as_a_tenancy_file_and_served_again()
    {
        await MoveAsync(new { advance = "PT1S" });
        using var request = new HttpRequestMessage(HttpMethod.Get, _oci.Absolute("/_sim/state"));
        var state = await _oci.SendAsync(request);
        await using var again = await Oci.ServeAsync(state.Text);
        using var second = new HttpRequestMessage(HttpMethod.Get, again.Absolute("/_sim/state"));
        (await again.SendAsync(second)).Text.ShouldBe(state.Text);
        state.Json.GetProperty("keys")[0].GetProperty("lifecycleState").GetString().ShouldBe("DELETED");
    }
}
