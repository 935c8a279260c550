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

    private async Task<Oci> StartAsync()
    {
        var file = Path.Combine(_folder, "tenancy.json");
        await File.WriteAllTextAsync(file, With(keys: [Key("k")]));
        return await Oci.StartAsync(
            new SimulatorOptions { Tenancies = [file], StateDirectory = Path.Combine(_folder, "state") }
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

    // By name, since ports differ after a restart.
    private static async Task<string> ProxiedKeysAsync(Oci oci) =>
        (await oci.GetAsync("https://kms.us-ashburn-1.oraclecloud.com/20180608/vaults/v"))["managementEndpoint"]
        + "/20180608/keys";
}
