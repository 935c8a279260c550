using System.Runtime.CompilerServices;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>What holds for every rule of the assembly, so that a new one can't forget it.</summary>
public sealed class EveryRuleTests
{
    private static readonly string[] Fields =
    [
        "title",
        "risk",
        "category",
        "resource",
        "permissions",
        "parameters",
        "aliases",
        "reviewed",
    ];

    private static readonly string[] Headings =
    [
        "## Why",
        "## What is checked",
        "## Audit",
        "### Console",
        "### OCI CLI",
        "### Plumbline",
        "## Fix",
        "### Console",
        "### OCI CLI",
        "### Terraform",
        "### Plumbline",
        "## Exceptions",
        "## References",
    ];

    /// <summary>Services whose rules have another name in the published knowledge base than in OCI.</summary>
    private static readonly Dictionary<string, string> KnowledgeBaseNames = new()
    {
        ["Identity"] = "IAM",
        ["Integration"] = "OIC",
        ["Analytics"] = "OAC",
        ["Bastions"] = "BASTION",
        ["Queues"] = "QUEUE",
    };

    public static IEnumerable<TheoryDataRow<Rule>> Rules =>
        RuleCatalog
            .Of(typeof(TenancyScanner).Assembly)
            .Rules.Select(rule => new TheoryDataRow<Rule>(rule) { TestDisplayName = rule.Id });

    [Fact]
    public void Ids_are_unique() => Rules.Select(row => row.Data.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_id_names_service_and_number(Rule rule) => rule.Id.ShouldMatch("^OCI-[A-Z]+-[0-9]{3}$");

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_one_folder_of_its_service(Rule rule)
    {
        var name = rule.GetType().Name;
        var folder = FolderOf(rule);
        Directory
            .EnumerateFiles(folder)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe([$"{name}.cs", $"{name}.md", $"{name}Tests.cs"]);
        Path.GetFileName(Path.GetDirectoryName(folder)).ShouldBe(rule.GetType().Namespace!.Split('.')[^1]);
        var service = rule.GetType().Namespace!.Split('.')[^1];
        rule.Id.Split('-')[1].ShouldBe(KnowledgeBaseNames.GetValueOrDefault(service, service.ToUpperInvariant()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_names_the_resource_that_is_judged(Rule rule) =>
        rule.Page.Resource.ShouldBe(string.Join(", ", rule.ResourceTypes.Select(type => type.Name)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_what_it_takes_to_read_the_evidence(Rule rule)
    {
        rule.Page.Permissions.ShouldNotBeEmpty();
        rule.Page.Permissions.ShouldAllBe(permission =>
            permission.StartsWith("inspect ") || permission.StartsWith("read ")
        );
        rule.Page.Aliases.ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_what_each_parameter_means(Rule rule) =>
        rule.Page.Parameters.Keys.ShouldBe(rule.Parameters.Select(parameter => parameter.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_needs_what_it_judges(Rule rule) =>
        rule.ResourceTypes.ShouldBeSubsetOf(rule.Needs.Select(need => need.ResourceType));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Front_matter_has_every_field_once_and_no_other(Rule rule) =>
        PageOf(rule)
            .Split("---\n")[1]
            .Split('\n')
            .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]))
            .Select(line => line.Split(':')[0])
            .ShouldBe(Fields);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_its_headings_in_order_and_text_below_each(Rule rule)
    {
        var lines = rule.Page.Body.Split('\n').Where(line => line.Length > 0).ToList();
        lines.Where(IsHeading).ShouldBe(Headings);
        lines.Last().ShouldStartWith("- [");
        lines
            .Zip(lines.Skip(1))
            .ShouldAllBe(pair => !IsHeading(pair.First) || !IsHeading(pair.Second) || pair.Second.StartsWith("###"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_spec(Rule rule)
    {
        var spec = typeof(RuleSpec<,>).MakeGenericType(rule.GetType(), rule.ResourceType);
        typeof(EveryRuleTests).Assembly.GetTypes().Where(type => type.IsSubclassOf(spec)).ShouldHaveSingleItem();
    }

    private static bool IsHeading(string line) =>
        line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal);

    private static string PageOf(Rule rule) =>
        File.ReadAllText(Path.Combine(FolderOf(rule), $"{rule.GetType().Name}.md"));

    private static string FolderOf(Rule rule) =>
        Directory.GetDirectories(Source(), rule.GetType().Name, SearchOption.AllDirectories).ShouldHaveSingleItem();

    private static string Source([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(thisFile, "../../../../src/Plumbline.Oci"));
}
