using System.Text;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>The table of all rules, made of the rules themselves. <c>UPDATE_SNAPSHOTS=1 ./test</c> rewrites it.</summary>
public sealed class RuleReferenceTests
{
    private static readonly FrameworkCatalog Frameworks = FrameworkCatalog.Of(typeof(TenancyScanner).Assembly);

    private static readonly IReadOnlyCollection<Rule> Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly).Rules;

    [Fact]
    public void The_reference_is_that_of_the_rules()
    {
        var path = Repository.PathOf("docs", "reference", "rules.md");
        var expected = Reference();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        File.ReadAllText(path).ShouldBe(expected, "rules.md is old: UPDATE_SNAPSHOTS=1 ./test writes it.");
    }

    [Fact]
    public void The_readme_counts_right() =>
        File.ReadAllText(Repository.PathOf("README.md"))
            .ShouldContain(
                $"{Rules.Count} rules over {Rules.DistinctBy(rule => rule.GetType().Namespace).Count()} services"
            );

    private static string Reference()
    {
        var services = Rules.GroupBy(rule => rule.GetType().Namespace!.Split('.')[^1]).ToList();
        var text = new StringBuilder(
            $"""
            # Rules

            {Rules.Count} rules over {services.Count} services, made of the rules' pages by a test. A rule's id leads to its page. What it takes to run all of them is `plumb auth policy`; what other tools call a check stands under *also known as*.

            """
        );
        foreach (var service in services.OrderBy(service => service.Key, StringComparer.Ordinal))
        {
            text.Append($"\n## {service.Key}\n\n");
            text.Append("| rule | title | risk | category | judges | frameworks | also known as | permissions |\n");
            text.Append("|---|---|---|---|---|---|---|---|\n");
            foreach (var rule in service)
            {
                text.Append(Row(rule));
            }
        }

        return text.ToString();
    }

    private static string Row(Rule rule)
    {
        var name = rule.GetType().Name;
        var folder = rule.GetType().Namespace!.Split('.')[^1];
        string[] cells =
        [
            $"[{rule.Id}](../../src/Plumbline.Oci/{folder}/{name}/{name}.md)",
            rule.Page.Title,
            Words(rule.Page.Risk),
            Words(rule.Page.Category),
            rule.Page.Resource,
            string.Join(", ", Frameworks.ReferencesOf(rule.Id)),
            string.Join(", ", rule.Page.Aliases),
            string.Join(", ", rule.Page.Permissions),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string Words(Enum value) =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (letter, index) =>
                        char.IsUpper(letter) && index > 0
                            ? $" {char.ToLowerInvariant(letter)}"
                            : $"{char.ToLowerInvariant(letter)}"
                )
        );
}
