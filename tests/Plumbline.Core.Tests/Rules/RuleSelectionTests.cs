using Plumbline.Core.Rules;
using Plumbline.Core.Settings;
using Plumbline.Core.Tests.Settings;

namespace Plumbline.Core.Tests.Rules;

public sealed class RuleSelectionTests
{
    private static readonly Profile Quiet = SettingsText.Profile(
        "  p: { rules: { OCI-Test-101: { enabled: false } } }"
    );

    [Theory]
    [InlineData("", "", "OCI-Test-101 OCI-Test-102 OCI-Test-103")]
    [InlineData("OCI-Test-102 OCI-Test-*", "", "OCI-Test-102 OCI-Test-101 OCI-Test-103")]
    [InlineData("", "OCI-Test-101 *-102", "OCI-Test-103")]
    [InlineData("OCI-Test-*", "oci-test-103", "OCI-Test-101 OCI-Test-102")]
    public void Rules_are_chosen_and_skipped(string chosen, string skipped, string expected) =>
        Select(Profile.Default, chosen, skipped).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("OCI-Test-*")]
    public void A_rule_that_is_off_everywhere_does_not_run(string chosen) =>
        Select(Quiet, chosen, "").ShouldBe("OCI-Test-102 OCI-Test-103");

    [Fact]
    public void A_rule_that_is_off_cannot_be_asked_for() =>
        Should
            .Throw<NoRuleException>(() => Select(Quiet, "OCI-Test-101", ""))
            .Message.ShouldBe(
                "The profile 'p' switches off OCI-Test-101: choose another with --profile-set, or do not ask for it."
            );

    [Fact]
    public void A_scan_without_rules_is_none() =>
        Should
            .Throw<NoRuleException>(() => Select(Profile.Default, "", "*"))
            .Message.ShouldBe("No rule is left to run: every one is skipped or off.");

    [Fact]
    public void A_rule_to_skip_has_to_exist() =>
        Should.Throw<UnknownRuleException>(() => Select(Profile.Default, "", "OCI-Test-109"));

    private static string Select(Profile profile, string chosen, string skipped) =>
        string.Join(
            ' ',
            new RuleSelection(Words(chosen), Words(skipped)).Of(SettingsText.Catalog, profile).Select(rule => rule.Id)
        );

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
