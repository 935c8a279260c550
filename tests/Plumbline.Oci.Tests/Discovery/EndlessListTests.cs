using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Lists that never end: what they gave is kept, the rest is a gap, and the calls are bounded.</summary>
public sealed class EndlessListTests : IAsyncDisposable
{
    private const int MostCalls = 150;
    private const string Endless = "the list went on for 50 pages without anything new, so it was not read any further";

    private readonly StubTenancy _tenancy = new() { Usage = "{}" };

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Theory]
    [InlineData("/20180608/vaults?", "ListVaults")]
    [InlineData("/20180608/keys?", "ListKeys")]
    public async Task Empty_pages_for_ever_are_a_gap(string path, string operation)
    {
        Repeat(path, request => IsOfApps(request) ? "[]" : null);
        var result = await _tenancy.ScanAsync();

        result.GapLines().ShouldBe([$"us-ashburn-1 {StubTenancy.Apps} {operation}  InvalidResponse"]);
        result.Gaps[0].Message.ShouldBe(Endless);
        result.Verdicts().ShouldContain("root Fail");
        _tenancy.Requests.Count.ShouldBeLessThan(MostCalls);
    }

    [Theory]
    [InlineData("/20180608/vaults?", "ListVaults")]
    [InlineData("/20180608/keys?", "ListKeys")]
    public async Task The_same_resources_on_ever_new_pages_are_read_once_and_are_a_gap(string path, string operation)
    {
        Repeat(
            path,
            request =>
                IsOfApps(request) ? null
                : operation == "ListKeys" ? _tenancy.KeysOfRoot
                : _tenancy.VaultsAsServed
        );
        var result = await _tenancy.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} {operation}  InvalidResponse"]);
        _tenancy.Requests.Count.ShouldBeLessThan(MostCalls);
    }

    [Fact]
    public async Task Whole_keys_are_read_once_however_often_they_are_listed()
    {
        _tenancy.Rules = Plumbline.Core.Rules.RuleCatalog.Of(typeof(EndlessListTests).Assembly);
        Repeat("/20180608/keys?", request => IsOfApps(request) ? null : _tenancy.KeysOfRoot);
        await _tenancy.ScanAsync();

        _tenancy.Requests.Count(request => request.Target == "/20180608/keys/root").ShouldBe(1);
    }

    [Theory]
    [InlineData("/20180608/vaults?", "ListVaults")]
    [InlineData("/20180608/keys?", "ListKeys")]
    public async Task A_page_that_points_to_itself_is_a_gap(string path, string operation)
    {
        _tenancy.Instead = request =>
            request.Target.StartsWith(path, StringComparison.Ordinal) && IsOfApps(request)
                ? StubAnswer.Json("[]", "opc-next-page: again")
                : null;
        var result = await _tenancy.ScanAsync();

        result.GapLines().ShouldBe([$"us-ashburn-1 {StubTenancy.Apps} {operation} 200 InvalidResponse"]);
        result.Gaps[0].Message.ShouldBe("the list repeats a page for ever");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Compartments_without_an_end_are_a_gap_and_those_that_came_are_read(bool isEmpty)
    {
        var isFirst = true;
        Repeat(
            "/20160918/compartments",
            _ => Interlocked.Exchange(ref isFirst, false) || !isEmpty ? _tenancy.Compartments : "[]"
        );
        var result = await _tenancy.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.GapLines().ShouldBe([$" {TestHome.Tenancy} ListCompartments  InvalidResponse"]);
        _tenancy.Requests.Count.ShouldBeLessThan(MostCalls);
    }

    [Fact]
    public async Task A_list_of_strangers_for_ever_is_a_gap()
    {
        Repeat("/20180608/keys?", request => IsOfApps(request) ? _tenancy.KeysOfRoot : null);
        var result = await _tenancy.ScanAsync(DiscoveryMode.Thorough);

        result.Verdicts().ShouldBe(["root Fail"]);
        result.Gaps.Select(gap => gap.Message).ShouldContain(Endless);
        result
            .Gaps.Select(gap => gap.Message)
            .ShouldContain(
                "the list holds 50 resources of other compartments than the one that was asked about; they were left out"
            );
        _tenancy.Requests.Count.ShouldBeLessThan(MostCalls);
    }

    private static bool IsOfApps(StubRequest request) => request.Target.Contains(StubTenancy.Apps);

    /// <summary>Answers a list with a page that always has another one after it.</summary>
    private void Repeat(string path, Func<StubRequest, string?> body)
    {
        var number = 0;
        _tenancy.Instead = request =>
            request.Target.StartsWith(path, StringComparison.Ordinal) && body(request) is { } page
                ? StubAnswer.Json(page, $"opc-next-page: p{Interlocked.Increment(ref number)}")
                : null;
    }
}
