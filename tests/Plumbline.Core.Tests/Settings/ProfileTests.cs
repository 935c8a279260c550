using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Settings;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Settings;

/// <summary>From the text of a settings file to findings.</summary>
public sealed class ProfileTests
{
    private const string Base = """
          base:
            rules:
              OCI-Test-*: { risk: low, enabled: false }
              OCI-Test-103:
                enabled: true
                parameters: { minWidth: 90, exempt: [x*] }
                overrides:
                  - compartment: root/a/**
                    risk: high

        """;

    [Fact]
    public void A_profile_says_only_what_differs_from_what_it_extends()
    {
        var profile = SettingsText.Profile(
            Base + "  p:\n    extends: base\n    rules: { OCI-Test-103: { parameters: { minWidth: 100 } } }\n"
        );

        var general = profile.Of(new DoorIsWide()).General;
        general.IsEnabled.ShouldBeTrue();
        general.Risk.ShouldBe(Risk.Low);
        general.Parameters.Set["minWidth"].ShouldBe(100);
        general.Parameters.Set.Keys.ShouldBe(["minWidth", "exempt"]);
        profile.Of(new DoorIsClosed()).IsOffEverywhere.ShouldBeTrue();
    }

    [Fact]
    public void What_two_profiles_share_counts_once_and_first()
    {
        var profile = SettingsText.Profile(
            """
              common: { rules: { OCI-Test-101: { risk: low } } }
              one: { extends: common, rules: { OCI-Test-101: { risk: high } } }
              two: { extends: common }
              p: { extends: [one, two] }
            """
        );

        profile.Of(new DoorIsClosed()).General.Risk.ShouldBe(Risk.High);
    }

    [Fact]
    public void The_name_that_says_more_wins_whatever_the_order()
    {
        var profile = SettingsText.Profile(
            """
              p:
                rules:
                  oci-test-101: { risk: extreme }
                  OCI-Test-*: { risk: medium }
                  "*": { risk: low }
            """
        );

        profile.Of(new DoorIsClosed()).General.Risk.ShouldBe(Risk.Extreme);
        profile.Of(new TenancyHasDoor()).General.Risk.ShouldBe(Risk.Medium);
    }

    [Fact]
    public void Parameters_and_risk_reach_the_findings()
    {
        var profile = SettingsText.Profile(Base + "  p: { extends: base }\n");

        var findings = Evaluate(profile, Sample.Door("85"), Sample.Door("95"), Sample.Door("x1") with { Label = "1" });

        findings
            .Select(finding => finding.Status)
            .ShouldBe([FindingStatus.Fail, FindingStatus.Pass, FindingStatus.Pass]);
        findings.ShouldAllBe(finding => finding.Risk == Risk.High);
    }

    [Fact]
    public void All_overrides_that_fit_count_and_the_later_wins_where_two_say_the_same()
    {
        var profile = SettingsText.Profile(
            """
              p:
                rules:
                  OCI-Test-103:
                    overrides:
                      - { compartment: root/a, risk: high, parameters: { minWidth: 50, unit: inch } }
                      - { tag: old, risk: low }
                      - { compartment: root/b/**, enabled: false }
            """
        );
        var old = Sample.Door("60") with { FreeformTags = new Dictionary<string, string> { ["old"] = "" } };

        var findings = Evaluate(profile, Sample.Door("61"), old, Sample.Door("62", compartmentId: "b"));

        findings.Select(finding => finding.Resource.Id).ShouldBe(["60", "61"]);
        findings.ShouldAllBe(finding => finding.Message == "Wide, in inch.");
        findings.Select(finding => finding.Risk).ShouldBe([Risk.Low, Risk.High]);
    }

    [Theory]
    [InlineData("enabled: false", true, true)]
    [InlineData("enabled: false, overrides: [{ compartment: root/b, enabled: true }]", true, false)]
    [InlineData("enabled: false, overrides: [{ tag: x, enabled: true }]", false, false)]
    [InlineData("enabled: true, overrides: [{ tag: x, enabled: false }]", false, false)]
    [InlineData("enabled: true, overrides: [{ compartment: root/a, enabled: false }]", true, false)]
    [InlineData(
        "overrides: [{ compartment: root/a, enabled: false }, { compartment: root/a, tag: x, enabled: true }]",
        false,
        false
    )]
    [InlineData(
        "overrides: [{ compartment: root/**, enabled: false }, { compartment: root/b, risk: low }]",
        true,
        true
    )]
    public void A_compartment_where_nothing_can_be_judged_is_known(string rule, bool isOffInA, bool isOffInB)
    {
        var settings = SettingsText
            .Profile($"  p: {{ rules: {{ OCI-Test-101: {{ {rule} }} }} }}")
            .Of(new DoorIsClosed());

        settings.IsOff("root/a").ShouldBe(isOffInA);
        settings.IsOff("root/b").ShouldBe(isOffInB);
    }

    [Fact]
    public void Resources_that_are_set_alike_share_one_tuning()
    {
        var settings = SettingsText
            .Profile("  p: { rules: { OCI-Test-101: { overrides: [{ compartment: root/**, risk: low }] } } }")
            .Of(new DoorIsClosed());

        settings
            .For(Sample.Door("1"), "root/a")
            .ShouldBeSameAs(settings.For(Sample.Door("2", compartmentId: "b"), "root/b"));
    }

    private static List<Finding> Evaluate(Profile profile, params Door[] doors)
    {
        var judging = Judging.Plain(DateTimeOffset.UnixEpoch) with { Profile = profile };
        var inventory = Sample.Inventory([.. doors.Cast<Resource>()]);
        return
        [
            .. new Evaluator(inventory, judging, [])
                .Evaluate(new DoorIsWide())
                .OrderBy(finding => finding.Resource.Id, StringComparer.Ordinal),
        ];
    }
}
