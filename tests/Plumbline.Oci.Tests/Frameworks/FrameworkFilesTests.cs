using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Frameworks;

/// <summary>What holds for the files in frameworks/.</summary>
public sealed class FrameworkFilesTests
{
    private static readonly FrameworkCatalog Catalog = FrameworkCatalog.Of(typeof(TenancyScanner).Assembly);

    private static readonly RuleCatalog Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

    public static TheoryData<string> Ids => [.. Catalog.Frameworks.Select(framework => framework.Id)];

    [Fact]
    public void These_are_the_frameworks() =>
        Catalog
            .Frameworks.Select(framework => framework.Id)
            .ShouldBe([
                "cis-oci-3.0",
                "cis-oci-3.1",
                "csa-ccm-4",
                "iso-27001-2022",
                "nist-800-53-r5",
                "pci-dss-4.0",
                "soc-2",
            ]);

    [Fact]
    public void Every_rule_that_a_framework_names_exists() =>
        Catalog
            .Frameworks.SelectMany(framework => framework.RuleIds)
            .Distinct()
            .Except(Rules.Rules.Select(rule => rule.Id))
            .ShouldBeEmpty();

    [Fact]
    public void Every_security_rule_stands_in_a_framework() =>
        Rules
            .Rules.Where(rule => rule.Page.Category == Category.Security && !Catalog.ReferencesOf(rule.Id).Any())
            .Select(rule => rule.Id)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_that_rules_reach_in_part_says_what_they_leave_out(string id) =>
        Catalog
            .Get(id)
            .Requirements.Where(requirement =>
                requirement.Gap is null
                && requirement.Rules.Count > 0
                && !id.StartsWith("cis-", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_gap_is_the_gap_of_rules_and_sections_hold_something(string id)
    {
        Catalog.Get(id).Requirements.Where(one => one is { Gap: not null, Rules.Count: 0 }).ShouldBeEmpty();
        Catalog.Get(id).Sections.ShouldAllBe(section => section.Requirements.Count > 0);
        Catalog.Get(id).Sections.Select(section => section.Id).ShouldBeUnique();
        Catalog.Get(id).Url.ShouldStartWith("https://");
    }

    [Theory]
    [InlineData("cis-oci-3.0")]
    [InlineData("cis-oci-3.1")]
    public void CIS_is_complete(string id)
    {
        var controls = Catalog.Get(id).Requirements.ToList();

        controls.Count.ShouldBe(54);
        controls.Count(control => control.Level == "1").ShouldBe(44);
        controls.Count(control => control.Level == "2").ShouldBe(10);
        controls.Count(control => control.Assessment == Assessment.Automated).ShouldBe(44);
        controls.Single(control => control.Id == "4.16").Rules.ShouldBe(["OCI-KMS-001"]);
        Enumerable
            .Range(1, 17)
            .Select(number => $"1.{number}")
            .Concat(Enumerable.Range(1, 8).Select(number => $"2.{number}"))
            .Concat(Enumerable.Range(1, 3).Select(number => $"3.{number}"))
            .Concat(Enumerable.Range(1, 18).Select(number => $"4.{number}"))
            .Concat(["5.1.1", "5.1.2", "5.1.3", "5.2.1", "5.2.2", "5.3.1", "6.1", "6.2"])
            .ShouldBe(controls.Select(control => control.Id));
    }

    [Fact]
    public void CIS_3_1_has_the_numbers_levels_and_kinds_of_3_0() =>
        Kinds("cis-oci-3.1").ShouldBe(Kinds("cis-oci-3.0"));

    private static IEnumerable<(string, string?, Assessment)> Kinds(string id) =>
        Catalog.Get(id).Requirements.Select(control => (control.Id, control.Level, control.Assessment));
}
