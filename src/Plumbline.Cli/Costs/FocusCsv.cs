using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Csv;

namespace Plumbline.Cli.Costs;

/// <summary>
/// Costs as rows of FOCUS 1.2, for tools that bring the bills of clouds together: a row for each resource and the month of
/// the scan. What has no price has no row. They are estimates, which <c>x_Estimate</c> says.
/// </summary>
/// <remarks>Source: https://focus.finops.org/focus-specification/v1-2/</remarks>
internal sealed class FocusCsv(CostSheet sheet, ScanResult result)
{
    private const string Oracle = "Oracle";

    private readonly DateTime _start = new(
        result.StartedAt.UtcDateTime.Year,
        result.StartedAt.UtcDateTime.Month,
        1,
        0,
        0,
        0,
        DateTimeKind.Utc
    );

    public void Write(Stream output)
    {
        var rows = sheet
            .Components.Where(component => component.Cost is not null)
            .SelectMany(component => component.Charges.Select(charge => Row(component, charge)))
            .ToList();
        var header = rows.FirstOrDefault() ?? Row(Nothing, new Charge(result.Inventory.Tenancy, null, 0, 0));
        CsvTable.Write(
            [.. header.Select(cell => cell.Column)],
            rows.Select(row => row.Select(cell => cell.Value).ToList()),
            output
        );
    }

    private static CostComponent Nothing =>
        new()
        {
            PartNumber = "",
            Name = "",
            Unit = "",
            Charges = [],
        };

    private IReadOnlyList<(string Column, string? Value)> Row(CostComponent component, Charge charge) =>
        [
            .. Period(),
            .. Amounts(component, charge),
            .. Service(component),
            .. Place(charge.Resource, charge.CompartmentPath),
            ("x_FindingId", charge.FindingId),
            ("x_MonthlySaving", Number(charge.Saving)),
            ("x_PriceSource", component.Price?.Source),
            ("x_PriceDate", component.Price is { } price ? PriceWords.Day(price.AsOf) : null),
            ("x_PriceCertainty", component.Price is { } sure ? WireName.Of(sure.Certainty) : null),
            ("x_Estimate", "true"),
        ];

    private IEnumerable<(string, string?)> Period() =>
        [
            ("BillingAccountId", result.Inventory.Tenancy.Id),
            ("BillingAccountName", result.Inventory.Tenancy.Name),
            ("BillingCurrency", sheet.Money.Currency),
            ("BillingPeriodStart", Moment(_start)),
            ("BillingPeriodEnd", Moment(_start.AddMonths(1))),
            ("ChargePeriodStart", Moment(_start)),
            ("ChargePeriodEnd", Moment(_start.AddMonths(1))),
        ];

    /// <summary>List prices: nobody here knows of contracts, so all four are the same.</summary>
    private static IEnumerable<(string, string?)> Amounts(CostComponent component, Charge charge)
    {
        var (cost, quantity) = (Number(charge.Cost), Number(charge.Quantity));
        var unitPrice = Number(component.Price?.UnitPriceAt(component.Quantity) ?? 0);
        return
        [
            ("BilledCost", cost),
            ("EffectiveCost", cost),
            ("ListCost", cost),
            ("ContractedCost", cost),
            ("ListUnitPrice", unitPrice),
            ("ContractedUnitPrice", unitPrice),
            ("PricingQuantity", quantity),
            ("PricingUnit", component.Unit),
            ("PricingCategory", "Standard"),
            ("ConsumedQuantity", quantity),
            ("ConsumedUnit", component.Unit),
        ];
    }

    private static IEnumerable<(string, string?)> Service(CostComponent component) =>
        [
            ("ChargeCategory", "Usage"),
            ("ChargeClass", null),
            ("ChargeDescription", component.Name),
            ("ChargeFrequency", "Recurring"),
            ("InvoiceIssuerName", Oracle),
            ("ProviderName", Oracle),
            ("PublisherName", Oracle),
            ("ServiceCategory", "Security"),
            ("ServiceName", "Key Management"),
            ("SkuId", component.PartNumber),
            ("SkuPriceId", component.PartNumber),
        ];

    private static IEnumerable<(string, string?)> Place(Resource resource, string? compartmentPath) =>
        [
            ("RegionId", resource.Region),
            ("RegionName", resource.Region),
            ("ResourceId", resource.Id),
            ("ResourceName", resource.Name),
            ("ResourceType", resource.Type),
            ("SubAccountId", resource.CompartmentId),
            ("SubAccountName", compartmentPath),
            ("SubAccountType", "Compartment"),
            ("Tags", Tags(resource)),
        ];

    private static string? Tags(Resource resource) =>
        resource.FreeformTags is { Count: > 0 } tags
            ? JsonSerializer.Serialize(tags.ToDictionary(), TagJson.Default.DictionaryStringString)
            : null;

    private static string Moment(DateTime time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
