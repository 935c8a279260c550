using System.Text;
using Microsoft.Data.Sqlite;
using Plumbline.Simulator.State;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.State;

public sealed class StateTests : IDisposable
{
    private const string Details = """
        {"compartmentId": "ocid1.tenancy.oc1..root", "displayName": "new", "keyShape": {"algorithm": "AES", "length": 32}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("plumbline-state-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<Oci> StartAsync() => StartAsync(TimeSpan.Zero);

    private async Task<Oci> StartAsync(TimeSpan searchLag)
    {
        var file = Path.Combine(_folder, "tenancy.json");
        await File.WriteAllTextAsync(file, With(keys: [Key("k")]));
        return await Oci.StartAsync(
            new SimulatorOptions
            {
                Tenancies = [file],
                StateDirectory = Path.Combine(_folder, "state"),
                SearchLag = searchLag,
            }
        );
    }

    private static async Task<string> KeysAsync(Oci oci) =>
        (await oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"] + "/20180608/keys";

    [Fact]
    public async Task Changes_outlive_a_restart()
    {
        string id;
        await using (var oci = await StartAsync())
        {
            id = (await oci.PostAsync(await KeysAsync(oci), Details, "token"))["id"];
        }

        await using var again = await StartAsync();
        (await again.GetAsync($"{await KeysAsync(again)}/{id}"))["lifecycleState"].ShouldBe("ENABLED");
        (await again.GetAsync($"{await KeysAsync(again)}?compartmentId={Root}")).Ids.ShouldBe(["k", id]);
    }

    [Fact]
    public async Task A_retry_token_outlives_a_restart()
    {
        string id;
        await using (var oci = await StartAsync())
        {
            id = (await oci.PostAsync(await ProxiedKeysAsync(oci), Details, "token"))["id"];
        }

        await using var again = await StartAsync();
        (await again.PostAsync(await ProxiedKeysAsync(again), Details, "token"))["id"].ShouldBe(id);
    }

    [Fact]
    public async Task Two_simulators_cannot_share_a_folder()
    {
        await using var oci = await StartAsync();
        var refusal = await Should.ThrowAsync<StateDirectoryException>(StartAsync);
        refusal.Message.ShouldContain("is in use by another simulator");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_kept()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "state")).FullName;
        var file = Path.Combine(folder, "state.db");
        var text = new string('x', 4096);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        (await Should.ThrowAsync<StateDirectoryException>(StartAsync)).Message.ShouldContain("state.db");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(text);
    }

    [Fact]
    public async Task Reset_forgets_for_good()
    {
        await using (var oci = await StartAsync())
        {
            await oci.PostAsync(await KeysAsync(oci), Details);
            using var reset = new HttpRequestMessage(HttpMethod.Post, oci.Absolute("/_sim/reset"));
            (await oci.SendAsync(reset)).Status.ShouldBe(204);
        }

        await using var again = await StartAsync();
        (await again.GetAsync($"{await KeysAsync(again)}?compartmentId={Root}")).Ids.ShouldBe(["k"]);
    }

    [Fact]
    public async Task Changes_outlive_a_restart_of_a_simulator_whose_search_lags()
    {
        var lag = TimeSpan.FromMinutes(5);
        await using (var oci = await StartAsync(lag))
        {
            await oci.PostAsync(await KeysAsync(oci), Details);
        }

        await using var again = await StartAsync(lag);
        (await again.GetAsync($"{await KeysAsync(again)}?compartmentId={Root}")).Ids.Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_is_not_remembered_longer_than_it_may_be_repeated()
    {
        await using (var oci = await StartAsync())
        {
            await oci.PostAsync(await KeysAsync(oci), Details, "one");
            await oci.PostAsync(await KeysAsync(oci), Details, "two");
            await PostAsync(oci, "/_sim/clock", """{"advance":"PT25H"}""");
            await oci.PostAsync(await KeysAsync(oci), Details, "three");
        }

        using var store = StateStore.Open(Path.Combine(_folder, "state"));
        store.Answers(Root).ShouldHaveSingleItem().Key.ShouldEndWith(" three");
    }

    [Fact]
    public async Task Vaults_have_the_same_addresses_after_a_restart()
    {
        string[] before;
        string[] ids;
        await using (var oci = await StartAsync())
        {
            ids = [await VaultAsync(oci), await VaultAsync(oci)];
            before = [await AddressAsync(oci, ids[0]), await AddressAsync(oci, ids[1])];
        }

        await using var again = await StartAsync();
        (await AddressAsync(again, ids[1])).ShouldBe(before[1]);
        (await AddressAsync(again, ids[0])).ShouldBe(before[0]);
    }

    [Fact]
    public async Task What_is_there_after_resets_under_load_is_what_a_restart_finds()
    {
        string[] left;
        await using (var oci = await StartAsync())
        {
            var url = await KeysAsync(oci);
            var calls = Enumerable
                .Range(0, 100)
                .Select(n => n % 20 == 10 ? PostAsync(oci, "/_sim/reset", "{}") : oci.PostAsync(url, Details));
            var answers = await Task.WhenAll(calls);
            answers.ShouldAllBe(answer => answer.Status == 200 || answer.Status == 204);
            left = (await oci.GetAsync($"{url}?compartmentId={Root}")).Ids;
        }

        await using var again = await StartAsync();
        (await again.GetAsync($"{await KeysAsync(again)}?compartmentId={Root}")).Ids.ShouldBe(left);
    }

    private static async Task<Response> PostAsync(Oci oci, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, oci.Absolute(path)) { Content = content };
        return await oci.SendAsync(request);
    }

    private static async Task<string> VaultAsync(Oci oci) =>
        (await oci.PostAsync("/20180608/vaults", Kms.Vaults.Lab.Details()))["id"];

    private static async Task<string> AddressAsync(Oci oci, string vault) =>
        new Uri((await oci.GetAsync($"/20180608/vaults/{vault}"))["managementEndpoint"]).Host;

    [Fact]
    public async Task What_cannot_be_kept_is_not_done_and_the_cause_is_told()
    {
        await (await StartAsync()).DisposeAsync();
        RefuseAnyChange();
        await using var oci = await StartAsync();
        var refused = await oci.PostAsync(await KeysAsync(oci), Details, "token");
        refused.Status.ShouldBe(500);
        refused.Message.ShouldBe(
            "The simulator could not keep the change, so nothing was changed. Is there room in its state folder?"
        );
        oci.Log.ShouldContain(line => line.Contains("database or disk is full") && !line.Contains("   at "));
        (await oci.GetAsync($"{await KeysAsync(oci)}?compartmentId={Root}")).Ids.ShouldBe(["k"]);
    }

    // As SQLite does on a full disk.
    private void RefuseAnyChange()
    {
        var file = Path.Combine(_folder, "state", "state.db");
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TRIGGER full BEFORE INSERT ON resource
            BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END
            """;
        command.ExecuteNonQuery();
    }

    // By name, since ports differ after a restart.
    private static async Task<string> ProxiedKeysAsync(Oci oci) =>
        (await oci.GetAsync("https://kms.us-ashburn-1.oraclecloud.com/20180608/vaults/v"))["managementEndpoint"]
        + "/20180608/keys";
}
