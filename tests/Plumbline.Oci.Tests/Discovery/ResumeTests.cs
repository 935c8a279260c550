using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>A scan that was interrupted anywhere and resumed is as good as one that was not, and asks nothing twice.</summary>
public sealed class ResumeTests
{
    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private readonly string _apps;
    private Action _seen = () => { };

    public ResumeTests()
    {
        _apps = _tenancy.Compartment("apps");
        var web = _tenancy.Compartment("web", _apps);
        var vault = _tenancy.Vault("vault", _apps);
        _tenancy.Key("own", vault, _apps);
        _tenancy.Key("elsewhere", vault, web, "SOFTWARE");
        _tenancy.Key("hostile\n\u001b[31m", _tenancy.Vault("second"), web);
        _tenancy.Vault("empty", web);
        _tenancy.Key("frankfurt", _tenancy.Vault("of-frankfurt", region: TestTenancy.Frankfurt));
    }

    [Theory]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    [InlineData(DiscoveryMode.Auto)]
    public async Task After_a_stop_at_any_request_a_scan_goes_on_where_it_was(DiscoveryMode mode)
    {
        await using var oci = await StartAsync();
        var whole = await ScanWholeAsync(oci, mode);
        var requests = whole.Result.ApiCalls;

        for (var last = 1; last <= requests; last++)
        {
            using var scans = new ResumableOci(() => oci.Options) { Mode = mode };
            await StopAfterAsync(last, scans);
            await ResumeAsync(oci, scans, whole, $"stopped after {last} of {requests} requests");
        }
    }

    [Theory]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task After_the_network_was_lost_at_any_request_a_scan_goes_on_where_it_was(DiscoveryMode mode)
    {
        await using var oci = await StartAsync();
        var whole = await ScanWholeAsync(oci, mode);
        var requests = whole.Result.ApiCalls;

        for (var last = 0; last < requests; last++)
        {
            using var scans = new ResumableOci(() => oci.Options) { Mode = mode };
            await SetFaultsAsync(oci, $$"""[{"kind": "reset", "after": {{last + 1}}}]""");
            await scans.ScanAsync();
            await SetFaultsAsync(oci, "[]");
            await ResumeAsync(oci, scans, whole, $"lost after {last} of {requests} requests");
        }
    }

    [Fact]
    public async Task A_scan_that_is_stopped_again_and_again_comes_to_its_end()
    {
        await using var oci = await StartAsync();
        var whole = await ScanWholeAsync(oci, DiscoveryMode.Thorough);
        using var scans = new ResumableOci(() => oci.Options) { Mode = DiscoveryMode.Thorough };
        ScanOutcome? outcome = null;
        var rounds = 0;
        for (; outcome?.Result.Complete != true && rounds < 100; rounds++)
        {
            // Three requests at the start are side by side: fewer could stop it before any is answered to its end.
            outcome = await StopAfterAsync(4, scans, resume: rounds > 0);
        }

        outcome!.Text.ShouldBe(whole.Text);
        rounds.ShouldBeGreaterThan(2);
        scans.Checkpoints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Gaps_are_asked_again_and_nothing_else_is()
    {
        await using var oci = await StartAsync();
        var whole = await ScanWholeAsync(oci, DiscoveryMode.Thorough);
        using var scans = new ResumableOci(() => oci.Options) { Mode = DiscoveryMode.Thorough };
        await SetFaultsAsync(
            oci,
            $$"""[{"operation": "ListVaults", "region": "{{TestTenancy.Frankfurt}}", "compartmentId": "{{_apps}}", "status": 404}]"""
        );
        var first = await scans.ScanAsync();
        first!.Result.GapLines().ShouldBe([$"{TestTenancy.Frankfurt} {_apps} ListVaults 404 NotAuthorizedOrNotFound"]);
        scans.Checkpoints.ShouldHaveSingleItem();
        var before = oci.Requests.Count;

        (await scans.ScanAsync(resume: true))!.Text.ShouldBe(first.Text);
        QuestionsSince(before, oci).ShouldHaveSingleItem().ShouldStartWith($"ListVaults kms.{TestTenancy.Frankfurt}.");
        await SetFaultsAsync(oci, "[]");
        before = oci.Requests.Count;
        var last = await scans.ScanAsync(resume: true);

        last!.Text.ShouldBe(whole.Text);
        last.Result.ApiCalls.ShouldBe(1);
        QuestionsSince(before, oci).ShouldHaveSingleItem();
        scans.Checkpoints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_checkpoint_of_the_newest_scan_that_came_to_its_end_is_the_only_one()
    {
        await using var oci = await StartAsync();
        using var scans = new ResumableOci(() => oci.Options);
        await StopAfterAsync(8, scans);
        var stopped = scans.Checkpoints.ShouldHaveSingleItem();
        await SetFaultsAsync(oci, $$"""[{"operation": "ListVaults", "compartmentId": "{{_apps}}", "status": 404}]""");

        (await scans.ScanAsync())!.Result.Complete.ShouldBeFalse();
        scans.Checkpoints.ShouldHaveSingleItem().ShouldNotBe(stopped);

        await SetFaultsAsync(oci, "[]");
        (await scans.ScanAsync())!.Result.Complete.ShouldBeTrue();
        scans.Checkpoints.ShouldBeEmpty();
        scans.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_part_says_from_when_it_is()
    {
        await using var oci = await StartAsync();
        using var scans = new ResumableOci(() => oci.Options) { Mode = DiscoveryMode.Thorough };
        var (first, second) = (TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddMinutes(1));
        await SetFaultsAsync(
            oci,
            $$"""[{"operation": "ListKeys", "region": "{{TestTenancy.Frankfurt}}", "status": 404}]"""
        );
        await scans.ScanAsync(now: first);
        await SetFaultsAsync(oci, "[]");

        var result = (await scans.ScanAsync(resume: true, now: second))!.Result;

        result.StartedAt.ShouldBe(first);
        result.FinishedAt.ShouldBe(second);
        result.Discovery.OldestAnswer.ShouldBe(first);
        result.Discovery.Resumed.ShouldBeGreaterThan(10);
        result
            .Ledger.Cells.Where(cell => cell.ReadAt is not null)
            .ShouldAllBe(cell => cell.ReadAt == (cell.Region == TestTenancy.Frankfurt ? second : first));
        scans.Said.ShouldBe([$"Going on with the scan that began at {first.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z."]);
    }

    [Fact]
    public async Task Without_anything_to_go_on_with_a_new_scan_begins_and_says_so()
    {
        await using var oci = await StartAsync();
        var whole = await ScanWholeAsync(oci, DiscoveryMode.Auto);
        using var scans = new ResumableOci(() => oci.Options);
        (await scans.ScanAsync(resume: true))!.Text.ShouldBe(whole.Text);
        scans.Said.ShouldBe(["There is no interrupted scan of this scope to go on with: a new one begins."]);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_does_not_stop_a_scan()
    {
        await using var oci = await StartAsync();
        var whole = await ScanWholeAsync(oci, DiscoveryMode.Auto);
        using var scans = new ResumableOci(() => oci.Options);
        Directory.Delete(scans.Folder);
        await File.WriteAllTextAsync(scans.Folder, "no folder", TestContext.Current.CancellationToken);

        (await scans.ScanAsync())!.Text.ShouldBe(whole.Text);

        scans.Said.ShouldHaveSingleItem().ShouldStartWith("This scan cannot be resumed if it is interrupted: ");
        File.Delete(scans.Folder);
        Directory.CreateDirectory(scans.Folder);
    }

    [Fact]
    public async Task Keys_that_were_missing_are_looked_for_again_everywhere()
    {
        var gone = _tenancy.Compartment("gone", state: "DELETED");
        _tenancy.Key("hidden", _tenancy.Vault("third"), gone);
        await using var oci = await StartAsync();
        using var scans = new ResumableOci(() => oci.Options) { Mode = DiscoveryMode.Search };
        var first = await scans.ScanAsync();
        first!.Result.GapLines().ShouldHaveSingleItem().ShouldEndWith("KeysMissing");
        var before = oci.Requests.Count;

        (await scans.ScanAsync(resume: true))!.Text.ShouldBe(first.Text);

        QuestionsSince(before, oci)
            .Select(question => question.Split(' ')[0])
            .Order()
            .ShouldBe(["GetVaultUsage", "ListCompartments", "ListKeys", "ListKeys", "ListKeys"]);
    }

    [Fact]
    public async Task No_secret_and_no_identity_is_in_a_checkpoint()
    {
        await using var oci = await StartAsync();
        using var scans = new ResumableOci(() => oci.Options);
        await StopAfterAsync(12, scans);

        var text = await File.ReadAllTextAsync(scans.Checkpoints.Single(), TestContext.Current.CancellationToken);
        var config = await File.ReadAllLinesAsync(oci.Environment.ConfigFile, TestContext.Current.CancellationToken);
        string[] secret = ["Signature", "ST$", "PRIVATE KEY", "Bearer", .. Settings(config, "fingerprint", "user")];
        secret.Length.ShouldBeGreaterThan(5);
        secret.ShouldAllBe(word => !text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Settings(string[] config, params string[] names) =>
        config
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(pair => names.Contains(pair[0]))
            .Select(pair => pair[1]);

    private Task<SimulatedOci> StartAsync() => SimulatedOci.StartAsync(_tenancy, log: _ => _seen());

    /// <summary>What a scan finds out that nothing interrupts.</summary>
    private static async Task<ScanOutcome> ScanWholeAsync(SimulatedOci oci, DiscoveryMode mode)
    {
        using var scans = new ResumableOci(() => oci.Options) { Mode = mode };
        var whole = await scans.ScanAsync();
        whole!.Result.Complete.ShouldBeTrue();
        scans.Checkpoints.ShouldBeEmpty();
        return whole;
    }

    private async Task<ScanOutcome?> StopAfterAsync(int requests, ResumableOci scans, bool resume = false)
    {
        using var stop = new CancellationTokenSource();
        var left = requests;
        _seen = () =>
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                stop.Cancel();
            }
        };
        scans.Stop = stop.Token;
        var outcome = await scans.ScanAsync(resume);
        scans.Stop = TestContext.Current.CancellationToken;
        _seen = () => { };
        return outcome;
    }

    private static async Task ResumeAsync(SimulatedOci oci, ResumableOci scans, ScanOutcome whole, string when)
    {
        var answered = scans.Answered;
        var before = oci.Requests.Count;

        var resumed = await scans.ScanAsync(resume: true);

        resumed!.Text.ShouldBe(whole.Text, when);
        resumed.Result.Discovery.Resumed.ShouldBe(answered.Count, when);
        resumed.Result.ApiCalls.ShouldBe(whole.Result.ApiCalls - answered.Count, when);
        // What was on its way at the stop may come in late: it was not answered.
        QuestionsSince(before, oci).ShouldAllBe(question => !answered.Contains(question), when);
        scans.Checkpoints.ShouldBeEmpty(when);
    }

    private static IReadOnlyList<string> QuestionsSince(int before, SimulatedOci oci) =>
        [.. oci.Requests.Skip(before).Select(ResumableOci.Question)];

    private static async Task SetFaultsAsync(SimulatedOci oci, string faults)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var body = new StringContent(faults, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(
            new Uri(oci.Environment.RootUrl, "/_sim/faults"),
            body,
            TestContext.Current.CancellationToken
        );
        answer.EnsureSuccessStatusCode();
    }
}
