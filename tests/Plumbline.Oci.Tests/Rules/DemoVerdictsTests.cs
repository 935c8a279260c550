using System.Text.RegularExpressions;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>
/// What every rule says of the demo tenancy, from signed requests to verdicts: that the API's answers become the fields
/// that rules look at.
/// </summary>
public sealed partial class DemoVerdictsTests
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
        Fingerprint().Replace(string.Join('\n', lines), "FINGERPRINT").ShouldMatchSnapshot("demo-verdicts.txt");
        result.Gaps.ShouldBeEmpty();
    }

    /// <summary>The simulator makes its API key anew each time.</summary>
    [GeneratedRegex("([0-9a-f]{2}:){15}[0-9a-f]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fingerprint();
}
