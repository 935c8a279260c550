using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Answers that no good OCI gives: what was wrong with them is still wrong when the scan is resumed.</summary>
public sealed class ResumedAnswerTests : IAsyncDisposable
{
    private readonly StubTenancy _tenancy = new() { Usage = "null" };
    private readonly ResumableOci _scans;

    public ResumedAnswerTests() => _scans = new ResumableOci(() => _tenancy.Options);

    public ValueTask DisposeAsync()
    {
        _scans.Dispose();
        return _tenancy.DisposeAsync();
    }

    [Fact]
    public async Task A_list_with_resources_of_other_compartments_stays_a_gap_until_it_has_none()
    {
        _tenancy.KeysOfRoot = StubTenancy.Key("stranger", "elsewhere");
        var first = await _scans.ScanAsync();
        first!.Result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListKeys  InvalidResponse"]);

        (await _scans.ScanAsync(resume: true))!.Text.ShouldBe(first.Text);
        _tenancy.KeysOfRoot = StubTenancy.Key("root", TestHome.Tenancy);
        var last = await _scans.ScanAsync(resume: true);

        last!.Result.Complete.ShouldBeTrue();
        last.Text.ShouldContain("Name = root");
    }

    [Fact]
    public async Task A_page_with_an_item_that_cannot_be_read_stays_a_gap_until_it_has_none()
    {
        _tenancy.KeysOfApps = """[{"id": 7}]""";
        var first = await _scans.ScanAsync();
        first!.Result.GapLines().ShouldBe([$"us-ashburn-1 {StubTenancy.Apps} ListKeys 200 InvalidResponse"]);

        (await _scans.ScanAsync(resume: true))!.Text.ShouldBe(first.Text);
        _tenancy.KeysOfApps = "[]";

        (await _scans.ScanAsync(resume: true))!.Result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task Keys_that_two_vaults_list_are_not_lost_between_them()
    {
        var second = _tenancy.Vaults.Replace("\"v\"", "\"w\"", StringComparison.Ordinal);
        _tenancy.Vaults = $"[{_tenancy.Vaults[1..^1]}, {second[1..^1]}]";
        _tenancy.Instead = request =>
            request.Target.EndsWith($"vaults?limit=1000&compartmentId={StubTenancy.Apps}", StringComparison.Ordinal)
                ? StubAnswer.Error(404, "NotAuthorizedOrNotFound", "Not here.")
                : null;
        var first = await _scans.ScanAsync();
        first!.Result.Inventory.Count.ShouldBe(4);
        first.Result.Complete.ShouldBeFalse();
        _tenancy.Instead = _ => null;

        var last = await _scans.ScanAsync(resume: true);

        last!.Result.Counts.Fail.ShouldBe(2);
        last.Result.Inventory.Count.ShouldBe(4);
        _tenancy
            .Requests.Count(request => request.Target.StartsWith("/20180608/keys", StringComparison.Ordinal))
            .ShouldBe(4);
        last.Result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task Another_user_does_not_go_on_with_a_scan()
    {
        _tenancy.KeysOfApps = "<html>";
        await _scans.ScanAsync();
        using var others = new ResumableOci(() =>
            _tenancy.Options with
            {
                Environment = new Dictionary<string, string> { ["OCI_CLI_USER"] = "ocid1.user.oc1..bob" },
            }
        );
        File.Copy(
            _scans.Checkpoints.Single(),
            Path.Combine(others.Folder, Path.GetFileName(_scans.Checkpoints.Single()))
        );

        (await others.ScanAsync(resume: true))!.Result.Discovery.Resumed.ShouldBe(0);
        others.Said.ShouldHaveSingleItem().ShouldStartWith("There is no interrupted scan of this scope");
    }

    [Theory]
    [InlineData("instance_principal")]
    [InlineData("instance_obo_user")]
    [InlineData("resource_principal")]
    [InlineData("oke_workload_identity")]
    public async Task No_session_is_in_a_checkpoint(string auth)
    {
        await using var oci = await PrincipalOci.StartAsync("ListVaults:404:1");
        using var scans = new ResumableOci(() => oci.As(auth) with { ConfigFile = Config(auth, oci) });
        await scans.ScanAsync(now: oci.Clock.GetUtcNow());

        var text = await File.ReadAllTextAsync(scans.Checkpoints.Single(), TestContext.Current.CancellationToken);
        text.ShouldContain("GetTenancy");
        string[] secret = ["ST$", "eyJ", "Signature", "PRIVATE KEY"];
        secret.ShouldAllBe(word => !text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Only who speaks for a user needs one.</summary>
    private static string? Config(string auth, PrincipalOci oci) =>
        auth == "instance_obo_user" ? oci.Environment.ConfigFile : null;
}
