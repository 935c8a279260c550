using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>A vault's own count spares calls; it must never hide a key.</summary>
public sealed class VaultUsageTests : IAsyncDisposable
{
    private readonly StubTenancy _tenancy = new();

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"keyCount": 1}""")]
    [InlineData("""{"keyCount": 1, "softwareKeyCount": null}""")]
    [InlineData("""{"keyCount": null, "softwareKeyCount": 0}""")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"keyCount": -1, "softwareKeyCount": 0}""")]
    [InlineData("""{"keyCount": 2, "softwareKeyCount": -2}""")]
    public async Task A_broken_count_is_not_believed(string json)
    {
        _tenancy.Usage = json;
        var result = await _tenancy.ScanAsync();
        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_that_is_listed_twice_counts_once()
    {
        _tenancy.KeysOfRoot = $"[{_tenancy.KeysOfRoot.Trim('[', ']')}, {_tenancy.KeysOfRoot.Trim('[', ']')}]";
        (await _tenancy.ScanAsync()).Verdicts().ShouldBe(["apps Fail", "root Fail"]);
    }

    [Fact]
    public async Task A_key_of_one_kind_does_not_stand_for_one_of_the_other()
    {
        _tenancy.Usage = """{"keyCount": 1, "softwareKeyCount": 1}""";
        var result = await _tenancy.ScanAsync();
        result.GapLines().ShouldBe([$"us-ashburn-1 {TestHome.Tenancy} ListKeys  KeysMissing"]);
    }

    [Theory]
    [InlineData("\"protectionMode\": null")]
    [InlineData("\"protectionMode\": \"QUANTUM\"")]
    public async Task A_key_of_unknown_mode_does_not_stand_for_one_that_was_counted(string mode)
    {
        _tenancy.Usage = """{"keyCount": 1, "softwareKeyCount": 0}""";
        _tenancy.KeysOfRoot = _tenancy.KeysOfRoot.Replace(
            "\"protectionMode\": \"HSM\"",
            mode,
            StringComparison.Ordinal
        );
        var result = await _tenancy.ScanAsync();
        result.Verdicts().ShouldBe(["apps Fail", "root NotAssessed"]);
        result.Complete.ShouldBeTrue();
    }
}
