using Plumbline.Core.Rules;
using Plumbline.Core.Settings;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>A rule that costs thousands of calls runs only for those who ask for it.</summary>
public sealed class OptInTests
{
    private const string Dear = "OCI-LIMITS-102";

    private static readonly RuleCatalog Catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

    [Theory]
    [InlineData("", false)]
    [InlineData("OCI-COMPUTE-*", false)]
    [InlineData("OCI-LIMITS-102", true)]
    [InlineData("OCI-LIMITS-*", true)]
    public void It_runs_when_it_is_named(string chosen, bool runs) =>
        Running(chosen.Split(' ', StringSplitOptions.RemoveEmptyEntries), Profile.Default)
            .Contains(Dear)
            .ShouldBe(runs);

    [Fact]
    public void It_runs_when_a_settings_file_switches_it_on()
    {
        var settings = new RuleSettings(RuleTuning.Default, [])
        {
            Written = [new WrittenValue("enabled", ["true"], 1)],
        };

        Running([], new Profile("p", new Dictionary<string, RuleSettings> { [Dear] = settings })).ShouldContain(Dear);
    }

    [Fact]
    public void No_other_rule_is_so() =>
        Catalog.Rules.Where(rule => rule.IsOptIn).Select(rule => rule.Id).ShouldBe([Dear]);

    private static IEnumerable<string> Running(string[] chosen, Profile profile) =>
        new RuleSelection(chosen, []).Of(Catalog, profile).Select(rule => rule.Id);
}
