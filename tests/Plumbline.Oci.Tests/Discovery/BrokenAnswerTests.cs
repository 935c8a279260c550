using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Answers that are half of what they should be: never a crash, never a complete scan.</summary>
public sealed class BrokenAnswerTests : IAsyncDisposable
{
    private readonly StubTenancy _tenancy = new();

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Fact]
    public async Task The_tenancy_itself_is_whole()
    {
        var result = await _tenancy.ScanAsync();
        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id": null}""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_broken_tenancy_ends_the_scan(string json)
    {
        _tenancy.Tenancy = json;
        (await FailAsync()).Call.Operation.ShouldBe("GetTenancy");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("""[{"regionName": null, "status": "READY"}]""")]
    public async Task Broken_regions_end_the_scan(string json)
    {
        _tenancy.Regions = json;
        (await FailAsync()).Call.Operation.ShouldBe("ListRegionSubscriptions");
    }

    [Theory]
    [InlineData("""{"items": []}""")]
    [InlineData("""[{"name": "apps", "lifecycleState": "ACTIVE"}]""")]
    [InlineData("""[{"id": "c", "compartmentId": null, "lifecycleState": "ACTIVE"}]""")]
    [InlineData("[null]")]
    public async Task Broken_compartments_end_the_scan(string json)
    {
        _tenancy.Compartments = json;
        (await FailAsync()).Call.Operation.ShouldBe("ListCompartments");
    }

    [Theory]
    [InlineData("""[{"id": "v"}]""")]
    [InlineData("""[{"id": null, "compartmentId": "c"}]""")]
    [InlineData("""{"items": []}""")]
    [InlineData("[null]")]
    public async Task Broken_vaults_are_a_gap(string json)
    {
        _tenancy.Vaults = json;
        var result = await _tenancy.ScanAsync();
        result.Findings.ShouldBeEmpty();
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListVaults 200 InvalidResponse"]);
    }

    [Theory]
    [InlineData("""[{"id": "k"}]""")]
    [InlineData("""[{"displayName": "k", "compartmentId": "c"}]""")]
    [InlineData("""[{"id": "k", "compartmentId": "c", "protectionMode": 7}]""")]
    [InlineData("[null]")]
    [InlineData("<html>")]
    public async Task Broken_keys_are_a_gap_and_the_other_compartments_are_read(string json)
    {
        _tenancy.KeysOfRoot = json;
        var result = await _tenancy.ScanAsync();
        result.Verdicts().ShouldBe(["apps Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListKeys 200 InvalidResponse"]);
    }

    [Theory]
    [InlineData("\"INACTIVE\"")]
    [InlineData("\"DELETED\"")]
    [InlineData("\"CREATING\"")]
    public async Task A_compartment_that_is_not_active_is_left_out_even_when_it_is_listed(string state)
    {
        _tenancy.Usage = """{"keyCount": 1, "softwareKeyCount": 0}""";
        _tenancy.Compartments = _tenancy.Compartments.Replace("\"ACTIVE\"", state, StringComparison.Ordinal);
        var result = await _tenancy.ScanAsync();
        result.Scope.CompartmentIds.ShouldBe([TestHome.Tenancy]);
        _tenancy.Requests.ShouldAllBe(request => !request.Target.EndsWith(StubTenancy.Apps));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"DREAMING\"")]
    public async Task A_compartment_in_an_unknown_state_is_read(string state)
    {
        _tenancy.Compartments = _tenancy.Compartments.Replace("\"ACTIVE\"", state, StringComparison.Ordinal);
        (await _tenancy.ScanAsync()).Verdicts().ShouldBe(["apps Fail", "root Fail"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"DREAMING\"")]
    public async Task A_region_in_an_unknown_state_is_read(string status)
    {
        _tenancy.Regions = _tenancy.Regions.Replace("\"READY\"", status, StringComparison.Ordinal);
        (await _tenancy.ScanAsync()).Verdicts().ShouldBe(["apps Fail", "root Fail"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"regionName": "us-ashburn-1", "status": "IN_PROGRESS"}]""")]
    public async Task Without_a_region_to_read_there_is_no_scan(string json)
    {
        _tenancy.Regions = json;
        (await FailAsync()).Message.ShouldBe("the tenancy is subscribed to no region that is ready");
    }

    [Fact]
    public async Task A_region_is_the_same_in_any_case()
    {
        _tenancy.Regions = _tenancy.Regions.Replace("us-ash", "US-Ash", StringComparison.Ordinal);
        var result = await _tenancy.ScanAsync();
        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.Scope.Regions.ShouldBe(["us-ashburn-1"]);
    }

    [Theory]
    [InlineData("http://10.0.0.1:8080")]
    [InlineData("file:///etc/passwd")]
    public async Task A_vault_elsewhere_is_a_gap(string endpoint)
    {
        _tenancy.Vaults = _tenancy.Vaults.Replace("$URL", endpoint, StringComparison.Ordinal);
        (await _tenancy.ScanAsync()).GapLines().ShouldBe(["us-ashburn-1 * ListKeys  UntrustedEndpoint"]);
    }

    [Fact]
    public async Task A_vault_that_does_not_answer_is_asked_once_and_hides_every_compartment()
    {
        await using var closed = StubServer.Closed();
        _tenancy.Vaults = _tenancy.Vaults.Replace("$URL", closed.Url.ToString(), StringComparison.Ordinal);
        var result = await _tenancy.ScanAsync();
        result.GapLines().ShouldBe(["us-ashburn-1 * ListKeys  Unreachable"]);
        result.Coverage.ShouldBe(0);
    }

    [Fact]
    public async Task A_region_that_answers_nothing_is_given_up_after_the_first_failure()
    {
        _tenancy.Instead = request => IsListOfVaults(request) ? StubAnswer.Reset : null;
        _tenancy.Compartments = $"[{string.Join(',', Enumerable.Range(0, 100).Select(Compartment))}]";

        var result = await _tenancy.ScanAsync();

        result.GapLines().ShouldBe(["us-ashburn-1 * ListVaults  Unreachable"]);
        result.Coverage.ShouldBe(0);
        _tenancy.Requests.Select(request => request.Target).Distinct().Count().ShouldBeLessThan(60);
    }

    [Fact]
    public async Task Vaults_that_came_before_a_page_that_breaks_are_read()
    {
        var first = StubAnswer.Json(_tenancy.VaultsAsServed, "opc-next-page: 2");
        _tenancy.Instead = request =>
            !IsListOfVaults(request) || request.Target.Contains(StubTenancy.Apps) ? null
            : request.Target.Contains("page=2") ? StubAnswer.Reset
            : first;

        var result = await _tenancy.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListVaults  Unreachable"]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_does_not_cost_the_other_compartments()
    {
        var broken = StubAnswer.Json("[]", "Content-Encoding: gzip");
        _tenancy.Instead = request =>
            IsListOfVaults(request) && request.Target.Contains(StubTenancy.Apps) ? broken : null;

        var result = await _tenancy.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {StubTenancy.Apps} ListVaults  InvalidResponse"]);
    }

    private static bool IsListOfVaults(StubRequest request) =>
        request.Target.StartsWith("/20180608/vaults?", StringComparison.Ordinal);

    private static string Compartment(int number) =>
        $$"""{"id": "c{{number}}", "compartmentId": "{{TestHome.Tenancy}}", "lifecycleState": "ACTIVE"}""";

    private async Task<OciException> FailAsync()
    {
        var error = await Should.ThrowAsync<OciException>(() => _tenancy.ScanAsync());
        error.Code.ShouldBe("InvalidResponse");
        return error;
    }
}
