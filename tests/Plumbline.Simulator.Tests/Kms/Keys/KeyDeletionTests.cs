namespace Plumbline.Simulator.Tests.Kms.Keys;

public sealed class KeyDeletionTests
{
    [Theory]
    [InlineData(7, 0, true)]
    [InlineData(7, -1, false)]
    [InlineData(30, 0, true)]
    [InlineData(30, 1, false)]
    [InlineData(-1, 0, false)]
    public async Task Deletion_is_7_to_30_days_away(int days, int seconds, bool isLegal)
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        var time = vault.Clock.GetUtcNow().AddDays(days).AddSeconds(seconds);
        var answer = await vault.PostAsync(
            $"{key}/actions/scheduleDeletion",
            new { timeOfDeletion = FormattableString.Invariant($"{time:yyyy-MM-ddTHH:mm:ss.ffffff}Z") }
        );
        answer.Status.ShouldBe(isLegal ? 200 : 400, answer.Text);
        (await vault.StateAsync(key)).ShouldBe(isLegal ? "PENDING_DELETION" : "ENABLED");
    }

    [Fact]
    public async Task Unasked_a_key_goes_after_30_days_with_its_versions_and_stays_in_sight()
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        await vault.PostAsync($"{key}/keyVersions");
        var scheduled = await vault.PostAsync($"{key}/actions/scheduleDeletion", new { });
        Time(scheduled).ShouldBe(vault.Clock.GetUtcNow().AddDays(30));
        var versions = await vault.GetAsync($"{key}/keyVersions");
        versions.All("lifecycleState").ShouldBe(["PENDING_DELETION", "PENDING_DELETION"]);
        versions.All("timeOfDeletion").ShouldAllBe(time => time == scheduled["timeOfDeletion"]);
        vault.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        (await vault.StateAsync(key)).ShouldBe("PENDING_DELETION");
        vault.Advance(TimeSpan.FromSeconds(1));
        (await vault.StateAsync(key)).ShouldBe("DELETED");
        (await vault.GetAsync($"{key}/keyVersions")).All("lifecycleState").ShouldBe(["DELETED", "DELETED"]);
        (await vault.GetAsync($"keys?compartmentId={Client.Tenancies.Root}")).Ids.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_called_off_deletion_leaves_the_key_as_it_was(bool isDisabled)
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        if (isDisabled)
        {
            await vault.PostAsync($"{key}/actions/disable");
        }

        var before = await vault.GetAsync(key);
        await vault.PostAsync($"{key}/actions/scheduleDeletion", new { });
        (await vault.PostAsync($"{key}/actions/cancelDeletion"))["lifecycleState"].ShouldBe("CANCELLING_DELETION");
        (await vault.GetAsync(key)).Text.ShouldBe(before.Text);
        vault.Advance(TimeSpan.FromDays(40));
        (await vault.StateAsync(key)).ShouldBe(isDisabled ? "DISABLED" : "ENABLED");
        (await vault.GetAsync($"{key}/keyVersions")).All("lifecycleState").ShouldBe(["ENABLED"]);
    }

    [Fact]
    public async Task A_version_can_go_alone_but_not_the_current_one()
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        var old = (await vault.GetAsync(key))["currentKeyVersion"];
        var current = (await vault.PostAsync($"{key}/keyVersions"))["id"];
        (await DeleteAsync(current)).Code.ShouldBe("IncorrectState");
        (await DeleteAsync(old))["lifecycleState"].ShouldBe("SCHEDULING_DELETION");
        (await vault.StateAsync($"{key}/keyVersions/{old}")).ShouldBe("PENDING_DELETION");
        (await DeleteAsync(old)).Code.ShouldBe("IncorrectState");
        await vault.PostAsync($"{key}/keyVersions/{old}/actions/cancelDeletion");
        (await vault.StateAsync($"{key}/keyVersions/{old}")).ShouldBe("ENABLED");
        await DeleteAsync(old);
        vault.Advance(TimeSpan.FromDays(30));
        (await vault.StateAsync($"{key}/keyVersions/{old}")).ShouldBe("DELETED");
        (await vault.StateAsync(key)).ShouldBe("ENABLED");
        (await DeleteAsync("none")).Status.ShouldBe(404);

        Task<Client.Response> DeleteAsync(string version) =>
            vault.PostAsync($"{key}/keyVersions/{version}/actions/scheduleDeletion", new { });
    }

    [Fact]
    public async Task A_version_keeps_its_own_date_when_its_key_is_to_go()
    {
        await using var vault = await Vault.ServeAsync();
        var key = $"keys/{await vault.CreateAsync()}";
        var old = (await vault.GetAsync(key))["currentKeyVersion"];
        await vault.PostAsync($"{key}/keyVersions");
        var own = await vault.PostAsync($"{key}/keyVersions/{old}/actions/scheduleDeletion", new { });
        vault.Advance(TimeSpan.FromDays(1));
        await vault.PostAsync($"{key}/actions/scheduleDeletion", new { });
        Time(await vault.GetAsync($"{key}/keyVersions/{old}")).ShouldBe(Time(own));
        await vault.PostAsync($"{key}/actions/cancelDeletion");
        (await vault.StateAsync($"{key}/keyVersions/{old}")).ShouldBe("PENDING_DELETION");
    }

    private static DateTimeOffset Time(Client.Response response) =>
        response.Json.GetProperty("timeOfDeletion").GetDateTimeOffset();
}
