using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>
/// What every rule says of the demo tenancy, from signed requests to verdicts: that the API's answers become the fields
/// that rules look at.
/// </summary>
public sealed class DemoVerdictsTests
{
    [Fact]
    public async Task Every_rule_says_of_the_demo_what_it_should()
    {
        await using var oci = await SimulatedOci.StartAsync(new SimulatorOptions { Tenancies = ["demo"] });
        var result = await oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-*"], SkippedRuleIds = ["OCI-KMS-*"] });

        var lines = result
            .Findings.Select(finding =>
                $"{finding.Rule.Id} {finding.Status} {finding.Resource.Type} {finding.Resource.Name}"
            )
            .Order(StringComparer.Ordinal);
        string.Join('\n', lines).ShouldMatchSnapshot("demo-verdicts.txt");
        result.Gaps.ShouldBeEmpty();
    }
}
