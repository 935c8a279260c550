using System.Text.Json;
using Plumbline.Core.Costs;

namespace Plumbline.Oci.Costs;

/// <summary>Oracle's public price list, which takes no credentials.</summary>
/// <remarks>
/// The service's answer is not documented; its form comes from what others read of it: items with a part number and, for
/// each currency, prices with the range of quantities that each is for.
/// </remarks>
public static class PublishedPrices
{
    private const string Model = "PAY_AS_YOU_GO";

    public static Uri Address { get; } = new("https://apexapps.oracle.com/pls/apex/cetools/api/v1/products/");

    /// <exception cref="PriceListException">The answer is no price list.</exception>
    /// <exception cref="HttpRequestException">There was none.</exception>
    public static async Task<PriceList> FetchAsync(
        Uri address,
        string currency,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(1) };
        var asked = new Uri($"{address.GetLeftPart(UriPartial.Path)}?currencyCode={currency}");
        await using var answer = await client.GetStreamAsync(asked, cancellationToken);
        return await ReadAsync(answer, asked.ToString(), currency, day, cancellationToken);
    }

    /// <exception cref="PriceListException">It is no price list.</exception>
    public static async Task<PriceList> ReadAsync(
        Stream answer,
        string source,
        string currency,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(answer, default, cancellationToken);
            var products = json.RootElement.GetProperty("items").EnumerateArray().Where(IsCounted).ToList();
            return products.Count == 0
                ? throw new PriceListException($"it has none of {string.Join(", ", PartNumber.All)}")
                : Checked(
                    new()
                    {
                        Currency = currency,
                        Prices = [.. products.Select(product => PriceOf(product, source, currency, day))],
                    }
                );
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new PriceListException(
                "it has not the form that Oracle's price list had when this version was made",
                error
            );
        }
    }

    private static bool IsCounted(JsonElement product) =>
        PartNumber.All.Contains(product.GetProperty("partNumber").GetString());

    private static Price PriceOf(JsonElement product, string source, string currency, DateOnly day) =>
        new()
        {
            PartNumber = product.GetProperty("partNumber").GetString()!,
            Name = product.GetProperty("displayName").GetString() ?? "",
            Unit = product.GetProperty("metricName").GetString() ?? "",
            Tiers = TiersOf(product, currency),
            Source = source,
            AsOf = day,
            Certainty = PriceCertainty.Published,
        };

    /// <summary>A row that begins one above the end of the row before goes on where that one ends.</summary>
    private static List<PriceTier> TiersOf(JsonElement product, string currency)
    {
        var prices = product
            .GetProperty("currencyCodeLocalizations")
            .EnumerateArray()
            .Where(local => local.GetProperty("currencyCode").GetString() == currency)
            .SelectMany(local => local.GetProperty("prices").EnumerateArray())
            .Where(price => price.GetProperty("model").GetString() == Model)
            .OrderBy(price => NumberOf(price, "rangeMin") ?? 0)
            .ToList();
        var ends = prices.Select(price => NumberOf(price, "rangeMax")).Prepend(0);
        return
        [
            .. prices.Zip(
                ends,
                (price, end) =>
                    new PriceTier(end ?? NumberOf(price, "rangeMin") ?? 0, price.GetProperty("value").GetDecimal())
            ),
        ];
    }

    private static decimal? NumberOf(JsonElement price, string name) =>
        price.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDecimal()
            : null;

    /// <summary>By way of its own form, which finds what makes no sense.</summary>
    private static PriceList Checked(PriceList list)
    {
        using var memory = new MemoryStream();
        list.Write(memory);
        memory.Position = 0;
        return PriceList.Read(memory);
    }
}
