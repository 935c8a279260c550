namespace Plumbline.Simulator.Tests.Kms.Keys;

public sealed class AutoRotationTests
{
    [Theory]
    [InlineData(59, 400)]
    [InlineData(60, 200)]
    [InlineData(365, 200)]
    [InlineData(366, 400)]
    [InlineData(null, 400)]
    public async Task The_interval_is_60_to_365_days(int? days, int status)
    {
        await using var vault = await Vault.ServeAsync("p");
        (await vault.PostAsync("keys", Rotating(days))).Status.ShouldBe(status);
        var key = $"keys/{await vault.CreateAsync()}";
        var update = new { isAutoRotationEnabled = true, autoKeyRotationDetails = Interval(days) };
        (await vault.PutAsync(key, update)).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("2999-01-01T00:00:00Z", 400)]
    [InlineData("9999-12-31T00:00:00Z", 400)]
    [InlineData("0001-01-01T00:00:00Z", 200)]
    public async Task A_schedule_starts_in_our_time(string start, int status)
    {
        await using var vault = await Vault.ServeAsync("p");
        var details = Rotating(90);
        details["autoKeyRotationDetails"] = new { rotationIntervalInDays = 90, timeOfScheduleStart = start };
        (await vault.PostAsync("keys", details)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_files_interval_of_no_days_rotates_nothing_for_ever()
    {
        var key = new
        {
            id = "k",
            compartmentId = Client.Tenancies.Root,
            vaultId = "p",
            displayName = "k",
            autoKeyRotationDetails = new { rotationIntervalInDays = 0 },
        };
        await using var vault = await Vault.ServeAsync("p", keys: [key]);
        (await vault.PutAsync("keys/k", new { isAutoRotationEnabled = true })).Code.ShouldBe("InvalidParameter");
    }

    [Theory]
    [InlineData("v", "SOFTWARE")]
    [InlineData("x", "EXTERNAL")]
    public async Task Only_private_vaults_rotate_by_themselves(string id, string mode)
    {
        await using var vault = await Vault.ServeAsync(id);
        var details = Rotating(90, mode);
        details["externalKeyReference"] = mode is "EXTERNAL" ? new { externalKeyId = "e" } : null!;
        (await vault.PostAsync("keys", details)).Code.ShouldBe("InvalidParameter");
        details.Remove("autoKeyRotationDetails");
        details["isAutoRotationEnabled"] = false;
        (await vault.PostAsync("keys", details)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_key_rotates_when_its_day_comes_and_again_after_the_interval()
    {
        await using var vault = await Vault.ServeAsync("p");
        var created = await vault.PostAsync("keys", Rotating(90));
        var key = $"keys/{created["id"]}";
        Detail(created, "timeOfScheduleStart").ShouldBe("2026-03-04T00:00:00.000Z");
        Detail(created, "timeOfNextRotation").ShouldBe("2026-06-02T00:00:00.000Z");
        vault.Advance(TimeSpan.FromDays(89));
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Length.ShouldBe(1);
        vault.Advance(TimeSpan.FromDays(1));
        var versions = await vault.GetAsync($"{key}/keyVersions");
        versions.Ids.Length.ShouldBe(2);
        versions.Json[1].GetProperty("isAutoRotated").GetBoolean().ShouldBeTrue();
        var read = await vault.GetAsync(key);
        read["currentKeyVersion"].ShouldBe(versions.Ids[1]);
        Detail(read, "timeOfLastRotation").ShouldBe("2026-06-02T00:00:00.000Z");
        Detail(read, "timeOfNextRotation").ShouldBe("2026-08-31T00:00:00.000Z");
        Detail(read, "lastRotationStatus").ShouldBe("SUCCESS");
        vault.Advance(TimeSpan.FromDays(360));
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public async Task A_disabled_key_is_not_rotated_and_says_so()
    {
        await using var vault = await Vault.ServeAsync("p");
        var key = $"keys/{(await vault.PostAsync("keys", Rotating(60)))["id"]}";
        await vault.PostAsync($"{key}/actions/disable");
        vault.Advance(TimeSpan.FromDays(60));
        var read = await vault.GetAsync(key);
        read["lifecycleState"].ShouldBe("DISABLED");
        Detail(read, "lastRotationStatus").ShouldBe("FAILED");
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Length.ShouldBe(1);
        await vault.PostAsync($"{key}/actions/enable");
        vault.Advance(TimeSpan.FromDays(60));
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_called_off_deletion_keeps_the_rotation_and_a_deleted_key_ends_it()
    {
        await using var vault = await Vault.ServeAsync("p");
        var key = $"keys/{(await vault.PostAsync("keys", Rotating(60)))["id"]}";
        await vault.PostAsync($"{key}/actions/scheduleDeletion", new { });
        await vault.PostAsync($"{key}/actions/cancelDeletion");
        vault.Advance(TimeSpan.FromDays(60));
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Length.ShouldBe(2);
        await vault.PostAsync($"{key}/actions/scheduleDeletion", new { });
        vault.Advance(TimeSpan.FromDays(400));
        (await vault.GetAsync($"{key}/keyVersions")).All("lifecycleState").ShouldBe(["DELETED", "DELETED"]);
    }

    [Fact]
    public async Task Switched_off_it_stops_and_a_new_interval_counts_at_once()
    {
        await using var vault = await Vault.ServeAsync("p");
        var key = $"keys/{(await vault.PostAsync("keys", Rotating(60)))["id"]}";
        var longer = await vault.PutAsync(key, new { autoKeyRotationDetails = Interval(365) });
        Detail(longer, "timeOfNextRotation").ShouldBe("2027-03-04T00:00:00.000Z");
        vault.Advance(TimeSpan.FromDays(61));
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Length.ShouldBe(1);
        var off = await vault.PutAsync(key, new { isAutoRotationEnabled = false });
        off.Json.TryGetProperty("autoKeyRotationDetails", out _).ShouldBeFalse();
        vault.Advance(TimeSpan.FromDays(1000));
        (await vault.GetAsync($"{key}/keyVersions")).Ids.Length.ShouldBe(1);
    }

    private static Dictionary<string, object> Rotating(int? days, string mode = "SOFTWARE")
    {
        var details = Vault.Details(mode: mode);
        details["isAutoRotationEnabled"] = true;
        details["autoKeyRotationDetails"] = Interval(days);
        return details;
    }

    private static object Interval(int? days) => new { rotationIntervalInDays = days };

    private static string? Detail(Client.Response response, string name) =>
        response.Json.GetProperty("autoKeyRotationDetails").GetProperty(name).GetString();
}
