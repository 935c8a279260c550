using System.Text.Json;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class VaultBackupTests : IAsyncLifetime
{
    private const string Place =
        """{"backupLocation":{"destination":"BUCKET","namespace":"n","bucketName":"b","objectName":"o"}}""";

    private static readonly object Private = new
    {
        id = "p",
        compartmentId = Root,
        region = "us-ashburn-1",
        vaultType = "VIRTUAL_PRIVATE",
    };

    private readonly string _restore = $"{Lab.Ashburn}/vaults/actions/restoreFromObjectStore?compartmentId={Root}";
    private Lab _lab = null!;

    public async ValueTask InitializeAsync() => _lab = await Lab.StartAsync(With(vaults: [Vault("v"), Private]));

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task A_virtual_private_vault_comes_back_from_its_backup()
    {
        (await BackupAsync("p")).ShouldBe("BACKUP_IN_PROGRESS");
        (await _lab.Oci.PostAsync(_restore, Place)).Code.ShouldBe("IncorrectState");
        await _lab.ActAsync("p", "scheduleDeletion");
        await _lab.AdvanceAsync("P31D");
        (await _lab.GetAsync("p"))["lifecycleState"].ShouldBe("DELETED");
        var restored = await _lab.Oci.PostAsync(_restore, Place);
        (restored["id"], restored["restoredFromVaultId"]).ShouldBe(("p", "p"));
        (await _lab.GetAsync("p"))["lifecycleState"].ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task A_virtual_vault_has_no_backup() => (await BackupAsync("v")).ShouldBe("InvalidParameter");

    [Fact]
    public async Task There_is_nothing_to_restore_where_no_backup_lies() =>
        (await _lab.Oci.PostAsync(_restore, Place)).Status.ShouldBe(404);

    private async Task<string> BackupAsync(string vault)
    {
        var answer = await _lab.ActAsync(vault, "backup", JsonSerializer.Deserialize<JsonElement>(Place));
        return answer.Status == 200 ? answer["lifecycleState"] : answer.Code!;
    }
}
