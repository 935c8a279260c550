using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>
/// What every rule finds in a company of thousands of resources. Each department has the same in each region: what is
/// found of one thing is found of all its copies.
/// </summary>
public sealed class CompanyTests
{
    [Fact]
    public async Task Every_rule_finds_what_is_known_beforehand()
    {
        await using var oci = await SimulatedOci.StartAsync(new SimulatorOptions { Tenancies = ["company"] });

        var result = await oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-*"] });

        result.Gaps.ShouldBeEmpty();
        var findings = result.Findings.ToList();
        string.Join('\n', findings.GroupBy(Kind).Select(Line).Order(StringComparer.Ordinal))
            .ShouldMatchSnapshot("company-findings.txt");
        result.Inventory.Count.ShouldBeGreaterThan(3000);
    }

    private static (string Rule, FindingStatus Status, string Type, string Name) Kind(Finding finding) =>
        (finding.Rule.Id, finding.Status, finding.Resource.Type, Plain(finding));

    private static string Line(
        IGrouping<(string Rule, FindingStatus Status, string Type, string Name), Finding> same
    ) => $"{same.Key.Rule} {same.Key.Status} {same.Key.Type} {same.Key.Name} x{same.Count()}";

    /// <summary>A name without the department and the region that it is in, and of API keys, which are made anew, none.</summary>
    private static string Plain(Finding finding)
    {
        if (finding.Resource is ApiKey)
        {
            return "-";
        }

        var department = finding.CompartmentPath?.Split('/')[^1] ?? "";
        var name = finding.Resource.Name;
        return department.Length == 0
            ? name
            : name.Replace($"{department}iad", "N", StringComparison.Ordinal)
                .Replace($"{department}fra", "N", StringComparison.Ordinal)
                .Replace($"{department}-", "D-", StringComparison.Ordinal)
                .Replace(".iad.", ".R.", StringComparison.Ordinal)
                .Replace(".fra.", ".R.", StringComparison.Ordinal);
    }
}
