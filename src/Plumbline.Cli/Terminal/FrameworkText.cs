using System.Globalization;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>A framework as plain text: section, requirement, rules. Attestations come from a file and are escaped.</summary>
internal sealed class FrameworkText(
    Framework framework,
    IReadOnlyList<Attestation> attestations,
    RuleCatalog rules,
    TimeProvider time,
    TextWriter output
)
{
    private readonly Dictionary<string, string> _titles = rules.Rules.ToDictionary(
        rule => rule.Id,
        rule => rule.Page.Title
    );

    private readonly DateOnly _today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public static void WriteList(IReadOnlyCollection<Framework> frameworks, TextWriter output)
    {
        output.WriteLine(
            $"{"ID", -16}  {"REQUIREMENTS", 12}  {"WITH RULES", 10}  {"MANUAL", 6}  {"NO RULE YET", 11}  NAME"
        );
        foreach (var framework in frameworks)
        {
            var counts = framework.Counts;
            output.WriteLine(
                $"{framework.Id, -16}  {counts.All, 12}  {counts.WithRules, 10}  {counts.Manual, 6}  {counts.NoRuleYet, 11}  {framework.Name} ({framework.Version})"
            );
        }
    }

    public void Write()
    {
        var counts = framework.Counts;
        output.WriteLine($"{framework.Id}  {framework.Name} ({framework.Version})");
        output.WriteLine();
        output.WriteLine($"Publisher     {framework.Publisher}");
        output.WriteLine($"Text          {framework.Url}");
        output.WriteLine(
            $"Requirements  {counts.All}: {counts.WithRules} with rules, {counts.Manual} that only people can tell, {counts.NoRuleYet} that no rule looks at yet"
        );
        output.WriteLine();
        output.WriteLine("Not covered");
        output.WriteLine(framework.NotCovered);
        foreach (var section in framework.Sections)
        {
            output.WriteLine();
            output.WriteLine($"{section.Id}  {section.Title}");
            foreach (var requirement in section.Requirements)
            {
                Write(requirement);
            }
        }
    }

    private void Write(Requirement requirement)
    {
        output.WriteLine($"  {requirement.Id, -8}  {requirement.Title}{KindOf(requirement)}");
        foreach (var rule in requirement.Rules)
        {
            Detail($"{rule, -15}  {_titles.GetValueOrDefault(rule)}".TrimEnd());
        }

        if (requirement.Gap is { } gap)
        {
            Detail($"In part: {gap}");
        }

        if (requirement.Note is { } note)
        {
            Detail($"Note: {note}");
        }

        foreach (var said in attestations.Where(one => one.RequirementId == requirement.Id))
        {
            Write(said);
        }
    }

    private void Write(Attestation said)
    {
        var what = WireName.Of(said.Status).Replace('_', ' ');
        var effect =
            _today > said.Expires ? $"does not count: expired on {Day(said.Expires)}"
            : _today < said.On ? "does not count yet"
            : $"until {Day(said.Expires)}";
        Detail($"Attested: {what}, by {SafeText.Escape(said.By)} on {Day(said.On)}, {effect}");
        Detail($"          {SafeText.Escape(said.Evidence)}");
    }

    private void Detail(string text) => output.WriteLine($"            {text}");

    private static string KindOf(Requirement requirement)
    {
        string?[] words =
        [
            requirement.Level is { } level ? $"level {level}" : null,
            requirement.NeedsPeople ? "manual" : null,
            requirement.HasNoRuleYet ? "no rule yet" : null,
        ];
        return words.Any(word => word is not null) ? $" ({string.Join(", ", words.OfType<string>())})" : "";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
