using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class VaultReplicaTests : IAsyncLifetime
{
    private static readonly object ToFrankfurt = new { replicaRegion = "eu-frankfurt-1" };

    private Lab _lab = null!;

    public async ValueTask InitializeAsync() =>
        _lab = await Lab.StartAsync(
            With(
                regions: ["us-ashburn-1", "eu-frankfurt-1", "ap-tokyo-1"],
                compartments: [Compartment("c")],
                keys: [Key("k")]
            )
        );

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task A_replica_has_the_OCIDs_of_the_vault_and_its_keys_in_the_other_region()
    {
        (await _lab.ActAsync("v", "createReplica", ToFrankfurt)).Status.ShouldBe(200);
        var replica = await _lab.GetAsync("v", Lab.Frankfurt);
        (replica["isPrimary"], replica["lifecycleState"]).ShouldBe(("False", "ACTIVE"));
        replica["managementEndpoint"].ShouldContain(".eu-frankfurt-1.");
        var key = await _lab.KeyAsync("v", "k", Lab.Frankfurt);
        (key["isPrimary"], key["lifecycleState"]).ShouldBe(("False", "ENABLED"));
        key["currentKeyVersion"].ShouldBe((await _lab.KeyAsync("v", "k"))["currentKeyVersion"]);
        (await _lab.GetAsync("v"))["isPrimary"].ShouldBe("True");
        var listed = (await _lab.Oci.GetAsync($"{Lab.Ashburn}/vaults/v/actions/listReplicas")).Json[0];
        listed.GetProperty("region").GetString().ShouldBe("eu-frankfurt-1");
        listed.GetProperty("status").GetString().ShouldBe("CREATED");
        listed.GetProperty("managementEndpoint").GetString().ShouldBe(replica["managementEndpoint"]);
    }

    [Fact]
    public async Task A_region_that_a_call_subscribed_to_can_have_the_replica()
    {
        var subscription = """{"regionKey": "LHR"}""";
        await _lab.Oci.PostAsync($"/20160918/tenancies/{Root}/regionSubscriptions", subscription);
        (await _lab.ActAsync("v", "createReplica", new { replicaRegion = "uk-london-1" })).Status.ShouldBe(200);
        const string London = "https://kms.uk-london-1.oraclecloud.com/20180608";
        (await _lab.KeyAsync("v", "k", London))["lifecycleState"].ShouldBe("ENABLED");
        using var request = new HttpRequestMessage(HttpMethod.Get, _lab.Oci.Absolute("/_sim/state"));
        await using var again = await Lab.StartAsync((await _lab.Oci.SendAsync(request)).Text);
        (await again.GetAsync("v", London))["isPrimary"].ShouldBe("False");
    }

    [Fact]
    public async Task What_changes_in_the_vault_changes_in_its_replica()
    {
        await _lab.ActAsync("v", "createReplica", ToFrankfurt);
        var added = await _lab.CreateKeyAsync("v");
        (await _lab.KeyAsync("v", added, Lab.Frankfurt))["lifecycleState"].ShouldBe("ENABLED");
        await _lab.UpdateAsync("v", new { displayName = "other" });
        (await _lab.GetAsync("v", Lab.Frankfurt))["displayName"].ShouldBe("other");
        await _lab.ActAsync("v", "changeCompartment", new { compartmentId = "c" });
        (await _lab.Oci.GetAsync($"{Lab.Frankfurt}/vaults?compartmentId=c")).Ids.ShouldBe(["v"]);
    }

    [Fact]
    public async Task A_change_shows_in_the_replica_while_it_is_still_going_on()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, With(), TestContext.Current.CancellationToken);
        var slow = new SimulatorOptions { Tenancies = [file], LifecycleDelay = TimeSpan.FromHours(1) };
        await using var lab = new Lab(await Client.Oci.StartAsync(slow, file));
        await lab.ActAsync("v", "createReplica", ToFrankfurt);
        (await lab.GetAsync("v", Lab.Frankfurt))["lifecycleState"].ShouldBe("CREATING");
        await lab.UpdateAsync("v", new { displayName = "other" });
        var replica = await lab.GetAsync("v", Lab.Frankfurt);
        (replica["displayName"], replica["lifecycleState"]).ShouldBe(("other", "UPDATING"));
    }

    [Fact]
    public async Task The_deleted_vault_takes_its_replica_with_it()
    {
        await _lab.ActAsync("v", "createReplica", ToFrankfurt);
        await _lab.ActAsync("v", "scheduleDeletion");
        (await _lab.GetAsync("v", Lab.Frankfurt))["lifecycleState"].ShouldBe("PENDING_DELETION");
        (await _lab.KeyAsync("v", "k", Lab.Frankfurt))["lifecycleState"].ShouldBe("PENDING_DELETION");
        await _lab.ActAsync("v", "cancelDeletion");
        (await _lab.KeyAsync("v", "k", Lab.Frankfurt))["lifecycleState"].ShouldBe("ENABLED");
        await _lab.ActAsync("v", "scheduleDeletion");
        await _lab.AdvanceAsync("P31D");
        (await _lab.GetAsync("v", Lab.Frankfurt))["lifecycleState"].ShouldBe("DELETED");
    }

    [Fact]
    public async Task There_is_one_replica_until_it_is_deleted()
    {
        await _lab.ActAsync("v", "createReplica", ToFrankfurt);
        (await _lab.ActAsync("v", "createReplica", ToFrankfurt)).Status.ShouldBe(200);
        var toTokyo = new { replicaRegion = "ap-tokyo-1" };
        (await _lab.ActAsync("v", "createReplica", toTokyo)).Status.ShouldBe(409);
        (await _lab.ActAsync("v", "deleteReplica", toTokyo)).Status.ShouldBe(404);
        (await _lab.ActAsync("v", "deleteReplica", ToFrankfurt)).Status.ShouldBe(200);
        (await _lab.GetAsync("v", Lab.Frankfurt))["lifecycleState"].ShouldBe("DELETED");
        (await _lab.Oci.GetAsync($"{Lab.Ashburn}/vaults/v/actions/listReplicas")).Text.ShouldBe("[]");
        await _lab.UpdateAsync("v", new { displayName = "other" });
        (await _lab.GetAsync("v", Lab.Frankfurt))["displayName"].ShouldBe("v");
        (await _lab.ActAsync("v", "createReplica", toTokyo)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_replica_is_not_managed()
    {
        await _lab.ActAsync("v", "createReplica", ToFrankfurt);
        var refused = await _lab.UpdateAsync("v", new { displayName = "x" }, region: Lab.Frankfurt);
        refused.Message.ShouldBe("This vault is a replica: manage it in the region of the original.");
        (await _lab.ActAsync("v", "scheduleDeletion", region: Lab.Frankfurt)).Status.ShouldBe(400);
        (await _lab.GetAsync("v"))["lifecycleState"].ShouldBe("ACTIVE");
    }

    [Theory]
    [InlineData("us-ashburn-1")]
    [InlineData("sa-saopaulo-1")]
    public async Task It_goes_to_another_region_of_the_tenancy(string region) =>
        (await _lab.ActAsync("v", "createReplica", new { replicaRegion = region })).Code.ShouldBe("InvalidParameter");

    [Fact]
    public async Task An_old_vault_is_not_replicable()
    {
        var old = new
        {
            id = "v",
            compartmentId = Root,
            region = "us-ashburn-1",
            isVaultReplicable = false,
        };
        await using var lab = await Lab.StartAsync(With(vaults: [old]));
        (await lab.ActAsync("v", "createReplica", ToFrankfurt)).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task The_status_of_a_replication_is_known_by_its_id()
    {
        await _lab.ActAsync("v", "createReplica", ToFrankfurt);
        var id = (await _lab.KeyAsync("v", "k")).Json.GetProperty("replicaDetails").GetProperty("replicationId");
        var management = (await _lab.GetAsync("v"))["managementEndpoint"];
        var status = await _lab.Oci.GetAsync($"{management}/20180608/replicaOperations/{id}/status");
        status.Text.ShouldBe("""{"replicaDetails":[{"region":"eu-frankfurt-1","status":"REPLICATED"}]}""");
        (await _lab.Oci.GetAsync($"{management}/20180608/replicaOperations/none/status")).Status.ShouldBe(404);
    }
}
