using System.Text.Json;

namespace Plumbline.Core.Costs;

/// <summary>Prices in one currency.</summary>
public sealed record PriceList
{
    public const string CurrentFormat = "plumbline.prices/1";

    private static readonly CostJson Indented = new(
        new JsonSerializerOptions(CostJson.Default.Options) { WriteIndented = true, NewLine = "\n" }
    );

    public string Format { get; init; } = CurrentFormat;

    /// <summary>ISO 4217, such as <c>USD</c>.</summary>
    public required string Currency { get; init; }

    public required IReadOnlyList<Price> Prices { get; init; }

    /// <summary>Null for what it does not say: then the cost is unknown.</summary>
    public Price? Find(string partNumber) => Prices.FirstOrDefault(price => price.PartNumber == partNumber);

    /// <exception cref="PriceListException">It is no price list, or one that cannot be reckoned with.</exception>
    public static PriceList Read(Stream json)
    {
        try
        {
            var list =
                JsonSerializer.Deserialize(json, CostJson.Default.PriceList)
                ?? throw new PriceListException("it is empty");
            list.DemandSense();
            return list;
        }
        catch (JsonException error)
        {
            var place = error.Path is { Length: > 1 } path ? $" at {path[2..]}" : "";
            throw new PriceListException($"it has not the form of {CurrentFormat}{place}", error);
        }
    }

    public void Write(Stream output)
    {
        JsonSerializer.Serialize(output, this, Indented.PriceList);
        output.WriteByte((byte)'\n');
    }

    private void DemandSense()
    {
        if (Format != CurrentFormat)
        {
            throw new PriceListException($"its format is '{Format}', and this version reads {CurrentFormat}");
        }

        if (Currency.Length != 3 || !Currency.All(char.IsAsciiLetterUpper))
        {
            throw new PriceListException("its currency is no code of three capital letters");
        }

        var repeated = Prices.GroupBy(price => price.PartNumber).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            throw new PriceListException($"it has {repeated.Key} twice");
        }

        if (Prices.FirstOrDefault(price => !HasSense(price.Tiers)) is { } odd)
        {
            throw new PriceListException($"the tiers of {odd.PartNumber} do not rise from 0, or have a price below 0");
        }
    }

    private static bool HasSense(IReadOnlyList<PriceTier> tiers) =>
        tiers is [{ Above: 0 }, ..]
        && tiers.All(tier => tier.UnitPrice >= 0)
        && tiers.Zip(tiers.Skip(1)).All(pair => pair.First.Above < pair.Second.Above);
}
