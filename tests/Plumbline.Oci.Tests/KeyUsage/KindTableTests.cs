using System.Runtime.CompilerServices;
using System.Text;
using Plumbline.Oci.Changes;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Tests.KeyUsage;

/// <summary>The tables of kinds in the guide. <c>UPDATE_SNAPSHOTS=1 ./test</c> rewrites them.</summary>
public sealed class KindTableTests
{
    [Theory]
    [InlineData("keys.md", "kinds")]
    [InlineData("key-changes.md", "changes")]
    public void The_guide_lists_every_kind(string pageName, string table)
    {
        var file = Path.GetFullPath(Path.Combine(ThisFolder(), "../../../docs/guide", pageName));
        var page = File.ReadAllText(file);
        var start = page.IndexOf($"<!-- {table} -->\n", StringComparison.Ordinal) + table.Length + 10;
        var end = page.IndexOf($"<!-- /{table} -->", StringComparison.Ordinal);
        var expected = page[..start] + (table == "kinds" ? Kinds() : Changes()) + page[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, expected);
        }

        File.ReadAllText(file).ShouldBe(expected, "UPDATE_SNAPSHOTS=1 ./test rewrites it.");
    }

    private static string Kinds()
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

    private static string Changes()
    {
        var table = new StringBuilder("\n| kind | field | how | then |\n|---|---|---|---|\n");
        foreach (var change in KeyChanges.All.OrderBy(change => (change.Kind, change.Field)))
        {
            var how = change.Operation is { } operation
                ? $"update: {operation}"
                : change.Verdict.ToString().ToLowerInvariant();
            var then = change.Keeps is { } keeps ? $"needed by {keeps}" : change.Why ?? "";
            table.Append($"| {change.Kind} | `{change.Field}` | {how} | {then} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
