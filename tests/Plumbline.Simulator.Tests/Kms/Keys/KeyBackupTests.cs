namespace Plumbline.Simulator.Tests.Kms.Keys;

public sealed class KeyBackupTests
{
    private static readonly object InBucket = Bucket("b");

    [Fact]
    public async Task A_deleted_key_comes_back_and_opens_what_it_sealed()
    {
        await using var vault = await Vault.ServeAsync("p");
        var id = await vault.CreateAsync();
        await vault.PostAsync($"keys/{id}/keyVersions");
        var before = await vault.GetAsync($"keys/{id}");
        var text = await vault.PostAsync("encrypt", new { keyId = id, plaintext = "aGk=" });
        (await vault.PostAsync($"keys/{id}/actions/backup", InBucket))["lifecycleState"].ShouldBe("BACKUP_IN_PROGRESS");
        (await vault.PostAsync("keys/actions/restoreFromObjectStore", InBucket)).Status.ShouldBe(409);
        await vault.PostAsync($"keys/{id}/actions/scheduleDeletion", new { });
        vault.Advance(TimeSpan.FromDays(31));
        (await vault.StateAsync($"keys/{id}")).ShouldBe("DELETED");
        var restored = await vault.PostAsync("keys/actions/restoreFromObjectStore", InBucket);
        restored["lifecycleState"].ShouldBe("RESTORING");
        (await vault.GetAsync($"keys/{id}")).Text.ShouldBe(before.Text);
        (await vault.GetAsync($"keys/{id}/keyVersions")).All("lifecycleState").ShouldBe(["ENABLED", "ENABLED"]);
        var body = new { keyId = id, ciphertext = text["ciphertext"] };
        (await vault.PostAsync("decrypt", body))["plaintext"].ShouldBe("aGk=");
    }

    [Fact]
    public async Task Keys_of_a_virtual_vault_have_no_backup()
    {
        await using var vault = await Vault.ServeAsync();
        var refused = await vault.PostAsync($"keys/{await vault.CreateAsync()}/actions/backup", InBucket);
        (refused.Status, refused.Code).ShouldBe((400, "InvalidParameter"));
        refused.Message!.ShouldContain("VIRTUAL_PRIVATE");
        (await vault.PostAsync("keys/actions/restoreFromObjectStore", InBucket)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_backup_needs_a_place_and_a_restore_a_backup()
    {
        await using var vault = await Vault.ServeAsync("p");
        var backup = $"keys/{await vault.CreateAsync()}/actions/backup";
        (await vault.PostAsync(backup)).Code.ShouldBe("MissingParameter");
        var odd = new
        {
            backupLocation = new
            {
                destination = "PRE_AUTHENTICATED_REQUEST_URI",
                uri = "u",
                bucketName = 1,
            },
        };
        (await vault.PostAsync(backup, odd)).Status.ShouldBe(200);
        (await vault.PostAsync(backup, Bucket("none"))).Code.ShouldBe("BucketNotFound");
        (await vault.PostAsync("keys/actions/restoreFromObjectStore", InBucket)).Status.ShouldBe(404);
        (await vault.PostAsync("keys/actions/restoreFromFile", "file")).Status.ShouldBe(400);
    }

    private static object Bucket(string name) =>
        new
        {
            backupLocation = new
            {
                destination = "BUCKET",
                @namespace = "ns",
                bucketName = name,
                objectName = "o",
            },
        };
}
