using System.Globalization;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Spectre.Console;

namespace Plumbline.Cli.Keys;

/// <summary>Keys for people: by compartment and vault, with totals and what could not be read.</summary>
internal sealed class KeysTable(IReadOnlyList<KeyLine> lines, KeyCosts costs, ScanResult result, IAnsiConsole console)
{
    private const int WidestName = 36;

    public void Write()
    {
        console.MarkupLine(
            $"[bold]{Safe(result.Inventory.Tenancy.Name)}[/] [dim]{Safe(result.Inventory.Tenancy.Id)}[/]"
        );
        foreach (var compartment in Adjacent.Group(lines, line => line.CompartmentPath))
        {
            console.MarkupLine($"\n[bold]{Safe(compartment[0].CompartmentPath ?? "unknown compartment")}[/]");
            foreach (var vault in Adjacent.Group(compartment, line => (line.Key.VaultId, line.Key.Region)))
            {
                WriteVault(vault);
            }
        }

        WriteTotals();
    }

    private void WriteVault(IReadOnlyList<KeyLine> keys)
    {
        var vault = keys[0].Vault;
        var kind = string.Join(", ", new[] { vault?.VaultType, vault?.LifecycleState }.OfType<string>());
        console.MarkupLine(
            $"  vault {Markup.Escape(KeyWords.Vault(keys[0]))}  [dim]{Safe(keys[0].Key.Region)} {Safe(kind)}[/]"
        );
        var width = Math.Min(WidestName, keys.Max(line => SafeText.Escape(line.Key.Name).GetCellWidth()));
        console.MarkupLine(
            $"    [dim]{"NAME".PadRight(Math.Max(width, 4))}  {"MODE", -8}  {"STATE", -16}  {"SHAPE", -15}  {"VERSIONS", 8}  {"AGE", 6}  {"USERS", 5}  {costs.Currency + "/MONTH", 10}[/]"
        );
        foreach (var line in keys)
        {
            WriteKey(line, Math.Max(width, 4));
        }
    }

    private void WriteKey(KeyLine line, int width)
    {
        var key = line.Key;
        var name = SafeText.Escape(key.Name);
        var padding = new string(' ', Math.Max(0, width - name.GetCellWidth()));
        var mode = key.IsInHsm ? $"[yellow]{key.ProtectionMode, -8}[/]" : $"{Safe(key.ProtectionMode ?? "?"), -8}";
        console.MarkupLine(
            $"    {Markup.Escape(name)}{padding}  {mode}  {Safe(key.LifecycleState ?? "?"), -16}  {Safe(KeyWords.Shape(key)), -15}  {KeyWords.Versions(line), 8}  {KeyWords.Age(key, result.StartedAt), 6}  {KeyWords.Users(line), 5}  {costs.Text(line), 10}"
        );
        console.MarkupLine($"      [dim]{Safe(key.Id)}[/]");
    }

    private void WriteTotals()
    {
        var (hsm, unused) = (lines.Count(line => line.Key.IsInHsm), lines.Count(line => line.Uses.Count == 0));
        console.MarkupLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\n[bold]{Counted.Of(lines.Count, "key")}[/], {hsm} of them in an HSM, {unused} without a known user"
            )
        );
        console.MarkupLine(Safe(costs.Sentence));
        console.MarkupLine(
            "[dim]Users are resources that name the key. What applications do with it at its vault cannot be seen.[/]"
        );
        if (!result.Complete)
        {
            console.MarkupLine(
                "[yellow]Not everything could be read, so there may be more keys and more users (+):[/]"
            );
            new GapList(result.ToReport(ToolVersion.Current), console).Write();
        }
    }

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
