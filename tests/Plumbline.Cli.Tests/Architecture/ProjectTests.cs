using System.Xml.Linq;

namespace Plumbline.Cli.Tests.Architecture;

/// <summary>Which project may use which: the table in docs/adr/0002.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Plumbline.Core"] = [],
        ["Plumbline.Oci"] = ["Plumbline.Core"],
        ["Plumbline.Reports"] = ["Plumbline.Core"],
        ["Plumbline.Store"] = ["Plumbline.Core"],
        ["Plumbline.Simulator"] = [],
        ["Plumbline.Cli"] =
        [
            "Plumbline.Core",
            "Plumbline.Oci",
            "Plumbline.Reports",
            "Plumbline.Store",
            "Plumbline.Simulator",
        ],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_the_design_allows(string project)
    {
        Allowed.ShouldContainKey(project, "Every project under src/ stands in the table.");
        References(project).ShouldBeSubsetOf(Allowed[project]);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_its_tests(string project) =>
        File.Exists(Repository.PathOf("tests", $"{project}.Tests", $"{project}.Tests.csproj")).ShouldBeTrue();

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(Repository.PathOf("src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
}
