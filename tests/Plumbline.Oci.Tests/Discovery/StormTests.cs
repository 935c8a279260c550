using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Calls that fail at random: the scan ends, makes nothing up, and what it did not see is a gap.</summary>
public sealed class StormTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private readonly List<string> _truth = [];

    public StormTests()
    {
        var compartments = Enumerable.Range(0, 6).Select(number => _tenancy.Compartment($"c{number}")).ToList();
        foreach (var (number, compartment) in compartments.Index())
        {
            var region = number % 2 == 0 ? TestTenancy.Ashburn : TestTenancy.Frankfurt;
            var vault = _tenancy.Vault($"v{number}", compartment, region);
            _tenancy.Key($"k{number}", vault, compartment);
            _tenancy.Key($"l{number}", vault, compartments[^1]);
            _truth.AddRange([$"k{number} Fail", $"l{number} Fail"]);
        }

        _truth.Sort(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(DiscoveryMode.Search, "503:50%")]
    [InlineData(DiscoveryMode.Search, "500:50%")]
    [InlineData(DiscoveryMode.Thorough, "503:50%")]
    [InlineData(DiscoveryMode.Thorough, "429:50%")]
    [InlineData(DiscoveryMode.Thorough, "ListKeys:404:50%")]
    [InlineData(DiscoveryMode.Search, "ListVaults:403:50%")]
    [InlineData(DiscoveryMode.Search, "SearchResources:badJson")]
    [InlineData(DiscoveryMode.Search, "ListKeys:badJson:50%")]
    [InlineData(DiscoveryMode.Thorough, "ListVaults:truncate:50%")]
    [InlineData(DiscoveryMode.Search, "reset:30%")]
    public async Task What_was_not_seen_is_a_gap(DiscoveryMode mode, string fault)
    {
        var options = new SimulatorOptions { Faults = [fault], Seed = 7 };
        await using var oci = await SimulatedOci.StartAsync(_tenancy, options);
        var result = await oci.ScanAsync(new ScanRequest { Discovery = mode })
            .WaitAsync(Patience, TestContext.Current.CancellationToken);

        var verdicts = result.Verdicts().ToList();
        verdicts.ShouldBeSubsetOf(_truth);
        (verdicts.Count == _truth.Count || result.Gaps.Count > 0).ShouldBeTrue();
        result.Gaps.ShouldAllBe(gap => gap.Region != null && gap.Operation != null && gap.Message.Length > 0);
        result.ApiCalls.ShouldBe(oci.Requests.Count);
    }
}
