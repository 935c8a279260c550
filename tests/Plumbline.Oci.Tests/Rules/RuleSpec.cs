using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Settings;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>The tests of a rule, which are a list of cases: at least one passes, one fails, one is not assessed.</summary>
public abstract class RuleSpec<TRule, TResource>
    where TRule : Rule<TResource>, new()
    where TResource : Resource
{
    protected const string Root = "ocid1.tenancy.oc1..root";

    /// <summary>The moment of every case.</summary>
    protected static readonly DateTimeOffset AsOf = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The compartments of every case, beside the root.</summary>
    protected virtual IReadOnlyList<Compartment> Compartments => [];

    protected abstract IReadOnlyList<RuleCase> Cases { get; }

    [Fact]
    public void Every_case_gets_its_verdict() =>
        Cases.Select(Actual).ShouldBe(Cases.Select(rule => Line(rule.Name, rule.Expected)));

    [Fact]
    public void Evidence_that_a_case_names_is_given() =>
        Cases
            .Where(rule => rule.Expected is { Evidence.Count: > 0 })
            .ShouldAllBe(rule => Values(rule.Expected!.Evidence).SequenceEqual(Values(Judge(rule)!.Evidence)));

    [Theory]
    [InlineData(VerdictStatus.Pass)]
    [InlineData(VerdictStatus.Fail)]
    [InlineData(VerdictStatus.NotAssessed)]
    public void There_is_a_case_for_every_status(VerdictStatus status) =>
        Cases.ShouldContain(rule => rule.Expected != null && rule.Expected.Status == status);

    [Fact]
    public void Cases_have_names_of_their_own() => Cases.Select(rule => rule.Name).ShouldBeUnique();

    private static IEnumerable<(string, string?)> Values(IEnumerable<Evidence> evidence) =>
        evidence.Select(item => (item.Name, item.Value));

    private string Actual(RuleCase rule) =>
        Judge(rule) is { } finding
            ? Line(rule.Name, finding.Status.ToString(), finding.Message)
            : Line(rule.Name, null);

    private static string Line(string name, Verdict? verdict) =>
        verdict is null ? $"{name}: out of scope" : Line(name, verdict.Status.ToString(), verdict.Message);

    private static string Line(string name, string status, string message) => $"{name}: {status}: {message}";

    /// <summary>The finding on the first resource, through the evaluator that scans use.</summary>
    private Finding? Judge(RuleCase rule)
    {
        var tenancy = new Tenancy
        {
            Id = Root,
            CompartmentId = Root,
            TenancyName = "test",
        };
        var inventory = new Inventory(tenancy, new CompartmentTree(tenancy, CompartmentsOf(rule)), rule.Given);
        return new Evaluator(inventory, JudgingOf(rule), rule.Gaps)
            .Evaluate(new TRule())
            .SingleOrDefault(finding => finding.Resource.Id == rule.Given[0].Id);
    }

    private IReadOnlyList<Compartment> CompartmentsOf(RuleCase rule) =>
        rule.Compartments is { } names
            ?
            [
                .. names.Select(name => new Compartment
                {
                    Id = name,
                    CompartmentId = Root,
                    CompartmentName = name,
                }),
            ]
            : Compartments;

    private static Judging JudgingOf(RuleCase rule)
    {
        var parameters = new TRule().Parameters.ToDictionary(parameter => parameter.Name);
        var values = rule.Parameters.ToDictionary(pair => pair.Key, pair => parameters[pair.Key].Read(pair.Value));
        var settings = new RuleSettings(new RuleTuning { Parameters = new ParameterValues(values) }, []);
        var profile = new Profile("test", new Dictionary<string, RuleSettings> { [new TRule().Id] = settings });
        return Judging.Plain(AsOf) with { Profile = profile };
    }
}
