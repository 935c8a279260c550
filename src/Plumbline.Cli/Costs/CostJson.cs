using System.Text.Json;
using Plumbline.Cli.Keys;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Json;

namespace Plumbline.Cli.Costs;

/// <summary>Costs for programs. What is not known is null.</summary>
internal static class CostJson
{
    public static void Write(CostSheet sheet, ScanResult result, Stream output) =>
        KeysJson.Write(
            output,
            json =>
            {
                WriteMoney(sheet.Money, json);
                json.WriteStartArray("components");
                sheet.Components.ToList().ForEach(component => WriteComponent(component, json));
                json.WriteEndArray();
                WriteTexts("notPriced", sheet.NotPriced, json);
                WriteTexts("assumptions", sheet.Assumptions, json);
                KeysJson.WriteGaps(result, json);
            }
        );

    private static void WriteMoney(Money money, Utf8JsonWriter json)
    {
        json.WriteString("currency", money.Currency);
        json.WriteMoney("monthlyCost", money.MonthlyCost);
        json.WriteMoney("monthlySaving", money.MonthlySaving);
        json.WriteBoolean("isLowerBound", money.IsLowerBound);
        json.WriteString("pricesAsOf", PriceWords.Day(money.PricesAsOf));
        json.WriteString("certainty", WireName.Of(money.Certainty));
    }

    private static void WriteComponent(CostComponent component, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("partNumber", component.PartNumber is { Length: > 0 } part ? part : null);
        json.WriteString("name", component.Name);
        json.WriteString("unit", component.Unit);
        json.WriteNumber("quantity", component.Quantity);
        json.WriteMoney("monthlyCost", component.Cost);
        WritePrice(component.Price, json);
        json.WriteStartArray("charges");
        foreach (var charge in component.Charges)
        {
            WriteCharge(charge, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePrice(Price? price, Utf8JsonWriter json)
    {
        if (price is null)
        {
            json.WriteNull("price");
            return;
        }

        json.WriteStartObject("price");
        json.WriteString("tiers", PriceWords.Tiers(price));
        json.WriteString("source", price.Source);
        json.WriteString("asOf", PriceWords.Day(price.AsOf));
        json.WriteString("certainty", WireName.Of(price.Certainty));
        json.WriteEndObject();
    }

    private static void WriteCharge(Charge charge, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", charge.Resource.Id);
        json.WriteString("type", charge.Resource.Type);
        json.WriteString("name", charge.Resource.Name);
        json.WriteString("region", charge.Resource.Region);
        json.WriteString("compartmentId", charge.Resource.CompartmentId);
        json.WriteString("compartmentPath", charge.CompartmentPath);
        json.WriteNumber("quantity", charge.Quantity);
        json.WriteMoney("monthlyCost", charge.Cost);
        json.WriteMoney("monthlySaving", charge.Saving);
        json.WriteString("findingId", charge.FindingId);
        json.WriteEndObject();
    }

    private static void WriteTexts(string name, IReadOnlyList<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
