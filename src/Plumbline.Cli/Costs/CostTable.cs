using System.Globalization;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Reports;
using Spectre.Console;

namespace Plumbline.Cli.Costs;

/// <summary>Costs for people: how each figure comes about, where it arises, what was not priced.</summary>
internal sealed class CostTable(CostSheet sheet, ScanResult result, IAnsiConsole console)
{
    private readonly Money _money = sheet.Money;

    public void Write()
    {
        console.MarkupLine(
            $"[bold]{Safe(result.Inventory.Tenancy.Name)}[/] [dim]{Safe(result.Inventory.Tenancy.Id)}[/]"
        );
        console.MarkupLine($"What keys and vaults cost in a month, in {Safe(_money.Currency)}, estimated");
        foreach (var component in sheet.Components)
        {
            WriteComponent(component);
        }

        WriteTotal();
        WriteCompartments();
        WriteList("Not priced or not counted", sheet.NotPriced);
        WriteList("Assumed", sheet.Assumptions);
    }

    private void WriteComponent(CostComponent component)
    {
        var cost = component.Cost is { } known ? Plain(known) : "unknown";
        var part = component.PartNumber.Length > 0 ? $" [dim]{Safe(component.PartNumber)}[/]" : "";
        console.MarkupLine($"\n[bold]{Safe(component.Name)}[/]{part}  [bold]{cost}[/]");
        var resources = Counted.Of(component.Charges.Count, component.Charges[0].Resource.Type.ToLowerInvariant());
        console.MarkupLine(
            $"  {PriceWords.Number(component.Quantity)} × {Safe(component.Unit)}, of {Safe(resources)}: {Safe(PriceOf(component))}"
        );
        if (component.Price is { } price)
        {
            PriceTable.WriteSource(price, console);
        }
    }

    private static string PriceOf(CostComponent component) =>
        component.IsFree ? "free of charge"
        : component.Price is { } price ? PriceWords.Tiers(price)
        : "no price known";

    private void WriteTotal()
    {
        var least = _money.IsLowerBound ? "at least " : "";
        console.MarkupLine($"\n[bold]Total: {least}{MoneyText.Amount(_money.MonthlyCost, _money.Currency)} a month[/]");
        var leaving = sheet.Charges.Where(charge => charge.FindingId is not null).ToList();
        console.MarkupLine(
            leaving.Count == 0
                ? "Nothing fails OCI-KMS-004, OCI-KMS-103 or OCI-KMS-106: there is nothing to save by them."
            : _money.MonthlySaving > 0
                ? $"[green]Fixing {Counted.Of(leaving.Count, "finding")} would save {least}{MoneyText.Amount(_money.MonthlySaving, _money.Currency)} of it.[/]"
            : $"Fixing {Counted.Of(leaving.Count, "finding")} would save nothing: the key versions are free of charge."
        );
    }

    private void WriteCompartments()
    {
        var places = sheet
            .Charges.GroupBy(charge => charge.CompartmentPath ?? charge.Resource.CompartmentId)
            .Where(place => place.Sum(charge => charge.Cost ?? 0) > 0)
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .ToList();
        if (places.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{"COST", 12}  {"FIXES SAVE", 14}  COMPARTMENT[/]");
        foreach (var place in places)
        {
            var (cost, saving) = (place.Sum(charge => charge.Cost ?? 0), place.Sum(charge => charge.Saving ?? 0));
            console.MarkupLine($"{Plain(cost), 12}  {Plain(saving), 14}  {Safe(place.Key)}");
        }
    }

    private void WriteList(string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{title}[/]");
        foreach (var sentence in sentences)
        {
            console.MarkupLine($"  - {Safe(sentence)}");
        }
    }

    private static string Plain(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
