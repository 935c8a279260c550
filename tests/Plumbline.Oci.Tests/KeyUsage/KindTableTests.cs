using System.Runtime.CompilerServices;
using System.Text;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Tests.KeyUsage;

/// <summary>The table of kinds in the guide. <c>UPDATE_SNAPSHOTS=1 ./test</c> rewrites it.</summary>
public sealed class KindTableTests
{
    private const string Start = "<!-- kinds -->\n";
    private const string End = "<!-- /kinds -->";

    [Fact]
    public void The_guide_lists_every_kind()
    {
        var file = Path.GetFullPath(Path.Combine(ThisFolder(), "../../../docs/guide/keys.md"));
        var page = File.ReadAllText(file);
        var (start, end) = (page.IndexOf(Start, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        var expected = page[..(start + Start.Length)] + Table() + page[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, expected);
        }

        File.ReadAllText(file).ShouldBe(expected, "UPDATE_SNAPSHOTS=1 ./test rewrites it.");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| kind | list operation | fields |\n|---|---|---|\n");
        foreach (var kind in KeyUserKinds.All.Where(kind => kind.References.Count > 0))
        {
            var fields = string.Join(", ", kind.References.Select(pattern => $"`{pattern.Path}`"));
            table.Append(
                $"| {kind.Kind} | {kind.Service} {kind.ListOperation}{(kind.ReadsEach ? ", each" : "")} | {fields} |\n"
            );
        }

        return table.Append('\n').ToString();
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
