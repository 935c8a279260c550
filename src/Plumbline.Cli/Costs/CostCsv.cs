using System.Globalization;
using Plumbline.Core.Costs;
using Plumbline.Core.Text;
using Plumbline.Reports.Csv;

namespace Plumbline.Cli.Costs;

/// <summary>Costs for spreadsheets: a line for each resource. What is not known is empty.</summary>
internal static class CostCsv
{
    private static readonly string[] Header =
    [
        "part_number",
        "component",
        "resource_type",
        "resource_name",
        "resource_id",
        "region",
        "compartment_path",
        "compartment_id",
        "quantity",
        "unit",
        "monthly_cost",
        "monthly_saving",
        "currency",
        "finding_id",
        "price_as_of",
        "price_certainty",
    ];

    public static void Write(CostSheet sheet, Stream output) =>
        CsvTable.Write(
            Header,
            sheet.Components.SelectMany(component =>
                component.Charges.Select(charge => Row(component, charge, sheet.Money.Currency))
            ),
            output
        );

    private static IReadOnlyList<string?> Row(CostComponent component, Charge charge, string currency) =>
        [
            component.PartNumber,
            component.Name,
            charge.Resource.Type,
            charge.Resource.Name,
            charge.Resource.Id,
            charge.Resource.Region,
            charge.CompartmentPath,
            charge.Resource.CompartmentId,
            Number(charge.Quantity),
            component.Unit,
            Number(charge.Cost),
            Number(charge.Saving),
            currency,
            charge.FindingId,
            component.Price is { } price ? PriceWords.Day(price.AsOf) : null,
            component.Price is { } sure ? WireName.Of(sure.Certainty) : null,
        ];

    private static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
