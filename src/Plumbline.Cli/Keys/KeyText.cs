using System.Globalization;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Spectre.Console;

namespace Plumbline.Cli.Keys;

/// <summary>One key for people: what it is, its versions, everything that uses it, and which policies name it.</summary>
internal sealed class KeyText(
    KeyLine line,
    IReadOnlyList<PolicyMention> policies,
    ScanResult result,
    IAnsiConsole console
)
{
    public void Write()
    {
        var key = line.Key;
        console.MarkupLine($"[bold]{Safe(key.Name)}[/] [dim]{Safe(key.Id)}[/]\n");
        Field("Compartment", line.CompartmentPath ?? key.CompartmentId);
        Field("Region", line.Regions > 1 ? $"{key.Region} and {Counted.Of(line.Regions - 1, "replica")}" : key.Region);
        Field("Vault", $"{line.Vault?.Name ?? key.VaultId} ({line.Vault?.VaultType ?? "type unknown"})");
        Field("Mode", key.ProtectionMode ?? "unknown");
        Field("State", key.LifecycleState ?? "unknown");
        Field("Shape", KeyWords.Shape(key));
        Field("Created", Day(key.TimeCreated));
        Field("Rotation", key.IsAutoRotationEnabled == true ? "automatic" : "by hand");
        WriteVersions();
        WriteUsers();
        WritePolicies();
        WriteGaps();
    }

    private void WriteVersions()
    {
        console.MarkupLine("\n[bold]Versions[/]");
        foreach (var version in line.Key.Versions ?? [])
        {
            var current = version.Id == line.Key.CurrentKeyVersion ? " current" : "";
            console.MarkupLine(
                $"  {Day(version.TimeCreated)}  {Safe(version.LifecycleState ?? "unknown")}{current}  [dim]{Safe(version.Id)}[/]"
            );
        }

        if (line.Key.Versions is null)
        {
            console.MarkupLine("  [yellow]could not be read[/]");
        }
    }

    private void WriteUsers()
    {
        console.MarkupLine($"\n[bold]Used by[/] {Counted.Of(line.Users.Count, "resource")}");
        var byPlace = line.Uses.GroupBy(use =>
            result.Inventory.Compartments.PathOf(use.User.CompartmentId) ?? use.User.CompartmentId
        );
        foreach (var place in byPlace.OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            console.MarkupLine($"  [bold]{Safe(place.Key)}[/]");
            foreach (var uses in place.GroupBy(use => use.User))
            {
                WriteUser(uses.Key, [.. uses.Select(use => use.Reference.Field)]);
            }
        }
    }

    private void WriteUser(KeyUser user, IReadOnlyList<string> fields)
    {
        console.MarkupLine(
            $"    {Safe(user.Kind)} {Safe(user.Name)}  [dim]{Safe(user.Region)} {Safe(user.LifecycleState ?? "")}[/]"
        );
        console.MarkupLine($"      {Safe(string.Join(", ", fields))}  [dim]{Safe(user.Id)}[/]");
    }

    private void WritePolicies()
    {
        console.MarkupLine($"\n[bold]Policies that name the key or its vault[/] {policies.Count}");
        foreach (var mention in policies)
        {
            console.MarkupLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {Safe(mention.Policy.Name)}, statement {mention.Number}: {Safe(mention.Text)}"
                )
            );
        }
    }

    private void WriteGaps()
    {
        console.MarkupLine(
            "\n[dim]Users are resources that name the key. What applications do with it at its vault cannot be seen.[/]"
        );
        if (!result.Complete)
        {
            console.MarkupLine("[yellow]Not everything could be read, so there may be more users:[/]");
            new GapList(result.ToReport(ToolVersion.Current), console).Write();
        }
    }

    private void Field(string name, string value) => console.MarkupLine($"{name, -12}  {Safe(value)}");

    private static string Day(DateTimeOffset? time) =>
        time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown   ";

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
