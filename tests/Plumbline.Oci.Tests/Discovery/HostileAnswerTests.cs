using System.Text;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Lists with things that do not belong there: the good ones are kept, the others are gaps.</summary>
public sealed class HostileAnswerTests : IAsyncDisposable
{
    private const string Root = TestHome.Tenancy;

    private readonly StubTenancy _tenancy = new() { Usage = "{}" };

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"k\"")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("""{"id": 7, "compartmentId": "ocid1.tenancy.oc1..root"}""")]
    [InlineData("""{"id": "k", "compartmentId": ["ocid1.tenancy.oc1..root"]}""")]
    [InlineData("""{"id": "k", "compartmentId": "ocid1.tenancy.oc1..root", "displayName": {"a": [1, 2]}}""")]
    [InlineData("""{"id": "k", "compartmentId": "ocid1.tenancy.oc1..root", "displayName": "\ud800"}""")]
    [InlineData("""{"id": "k", "compartmentId": "ocid1.tenancy.oc1..root", "keyShape": {"length": 1e999}}""")]
    [InlineData("""{"id": "k", "compartmentId": "ocid1.tenancy.oc1..root", "isPrimary": "yes"}""")]
    public async Task An_item_that_cannot_be_read_costs_only_itself(string item)
    {
        _tenancy.KeysOfRoot = $"[{item}, {_tenancy.KeysOfRoot.Trim('[', ']')}, {item}]";
        var result = await ScanAsync();

        result.Gaps.Count.ShouldBe(2);
        result.Gaps.ShouldAllBe(gap => gap.Code == "InvalidResponse" && gap.CompartmentId == Root);
        result.Gaps[0].Message.ShouldStartWith("item ");
    }

    [Fact]
    public async Task A_page_of_nothing_but_broken_items_says_so_a_bounded_number_of_times()
    {
        var broken = string.Concat(Enumerable.Repeat("7,", 5000));
        _tenancy.KeysOfRoot = $"[{broken}{_tenancy.KeysOfRoot.Trim('[', ']')}]";
        (await ScanAsync()).Gaps.Count.ShouldBe(20);
    }

    [Fact]
    public async Task A_name_of_megabytes_is_cut_and_the_key_is_judged()
    {
        var name = new string('n', 10 * 1024 * 1024);
        _tenancy.KeysOfRoot = _tenancy.KeysOfRoot.Replace("me\": \"root\"", $"me\": \"{name}\"");
        var result = await _tenancy.ScanAsync();

        result.Complete.ShouldBeTrue();
        result.Findings.Select(finding => finding.Resource.Name.Length).Max().ShouldBe(2001);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("x😀")]
    public async Task A_name_that_is_cut_stays_text(string letters)
    {
        var name = string.Concat(Enumerable.Repeat(letters, 2000));
        _tenancy.KeysOfRoot = _tenancy.KeysOfRoot.Replace("me\": \"root\"", $"me\": \"{name}\"");
        var result = await _tenancy.ScanAsync();

        result.Complete.ShouldBeTrue();
        result.Findings.ShouldAllBe(finding => !finding.Resource.Name.Contains('\ufffd'));
        result.Findings.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_their_item()
    {
        var bytes = Encoding.UTF8.GetBytes(
            _tenancy.KeysOfRoot.Replace("]", $", {Key("?", Root)}]", StringComparison.Ordinal)
        );
        bytes[Array.LastIndexOf(bytes, (byte)'?')] = 0xff;
        _tenancy.Instead = request => IsOf(request, "keys", Root) ? StubAnswer.Of(200, bytes) : null;
        (await ScanAsync()).Gaps.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("""[{"id": "root", "compartmentId": """)]
    [InlineData("""[{"id": "root", "compartmentId": "ocid1.tenancy.oc1..root"}, """)]
    [InlineData("""[{"id": "root", "compartmentId": "ocid1.tenancy.oc1..root"} {}]""")]
    public async Task Half_a_list_is_a_gap(string json)
    {
        _tenancy.KeysOfRoot = json;
        var result = await _tenancy.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail"]);
        result.GapLines().ShouldBe([$"us-ashburn-1 {Root} ListKeys 200 InvalidResponse"]);
    }

    [Fact]
    public async Task A_list_deeper_than_any_is_a_gap()
    {
        _tenancy.KeysOfRoot = new string('[', 100_000);
        var result = await _tenancy.ScanAsync();

        result.Verdicts().ShouldBe(["apps Fail"]);
        result.Complete.ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_of_another_tenancy_are_left_out_and_told()
    {
        _tenancy.KeysOfRoot = $"[{Key("root", Root)}, {Key("stranger", "ocid1.tenancy.oc1..other")}]";
        var result = await ScanAsync();

        result.GapLines().ShouldBe([$"us-ashburn-1 {Root} ListKeys  InvalidResponse"]);
        result.Gaps[0].Message.ShouldStartWith("the list holds 1 resources of other compartments");
    }

    [Fact]
    public async Task Vaults_of_another_tenancy_are_left_out_told_and_not_asked_for_keys()
    {
        var stranger = _tenancy
            .Vaults.Replace(Root, "ocid1.tenancy.oc1..other", StringComparison.Ordinal)
            .Replace("\"v\"", "\"stranger\"", StringComparison.Ordinal);
        _tenancy.Vaults = $"[{_tenancy.Vaults.Trim('[', ']')}, {stranger.Trim('[', ']')}]";
        var result = await ScanAsync();

        result.GapLines().ShouldBe([$"us-ashburn-1 {Root} ListVaults  InvalidResponse"]);
        _tenancy.Requests.ShouldAllBe(request => !request.Target.Contains("stranger"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_key_that_two_compartments_list_counts_once(int counted, bool isComplete)
    {
        _tenancy.Usage = $$"""{"keyCount": {{counted}}, "softwareKeyCount": 0}""";
        _tenancy.KeysOfApps = _tenancy.KeysOfApps.Replace("\"id\": \"apps\"", "\"id\": \"root\"");
        var result = await _tenancy.ScanAsync();

        result.Findings.ShouldHaveSingleItem().Resource.Id.ShouldBe("root");
        result.Complete.ShouldBe(isComplete);
    }

    [Fact]
    public async Task A_key_that_two_vaults_list_counts_once()
    {
        var second = _tenancy.Vaults.Replace("\"v\"", "\"w\"", StringComparison.Ordinal);
        _tenancy.Vaults = $"[{_tenancy.Vaults.Trim('[', ']')}, {second.Trim('[', ']')}, {second.Trim('[', ']')}]";
        (await ScanAsync()).Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"id\": \"other\"")]
    [InlineData("\"id\": \"apps\"")]
    public async Task What_is_said_about_another_key_is_not_taken_for_this_one(string id)
    {
        _tenancy.Rules = Plumbline.Core.Rules.RuleCatalog.Of(typeof(HostileAnswerTests).Assembly);
        var answer =
            $$$"""{ {{{id}}}, "compartmentId": "{{{Root}}}", "keyShape": {"algorithm": "AES", "length": 32}}""";
        _tenancy.Instead = request =>
            request.Target == "/20180608/keys/root" ? StubAnswer.Json(answer)
            : request.Target == "/20180608/keys/apps" ? StubAnswer.Json(answer.Replace("other", "apps"))
            : null;
        var result = await _tenancy.ScanAsync();

        result
            .Findings.Where(finding => finding.Rule.Id == "OCI-Test-101")
            .Select(finding => $"{finding.Resource.Id} {finding.Status}")
            .ShouldBe(["root NotAssessed", "apps Pass"], ignoreOrder: true);
        result.GapLines().ShouldBe([$"us-ashburn-1 {Root} GetKey  InvalidResponse"]);
    }

    /// <summary>Whatever is wrong, the two good keys are judged.</summary>
    private async Task<ScanResult> ScanAsync()
    {
        var result = await _tenancy.ScanAsync(DiscoveryMode.Thorough);
        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        return result;
    }

    private static bool IsOf(StubRequest request, string list, string compartment) =>
        request.Target.StartsWith($"/20180608/{list}?", StringComparison.Ordinal)
        && request.Target.EndsWith(compartment, StringComparison.Ordinal);

    private static string Key(string name, string compartmentId) =>
        $$"""{"id": "{{name}}", "compartmentId": "{{compartmentId}}", "displayName": "{{name}}", "lifecycleState": "ENABLED", "protectionMode": "HSM"}""";
}
