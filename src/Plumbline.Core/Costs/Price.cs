using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Plumbline.Core.Costs;

/// <summary>What a part number costs. A price is never shown without where it comes from, from when it is, and how sure it is.</summary>
public sealed record Price
{
    public required string PartNumber { get; init; }

    public required string Name { get; init; }

    /// <summary>What is counted, such as <c>key version per month</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>By quantity, from 0 on.</summary>
    public required IReadOnlyList<PriceTier> Tiers { get; init; }

    public required string Source { get; init; }

    /// <summary>The day on which it was looked at.</summary>
    public required DateOnly AsOf { get; init; }

    public required PriceCertainty Certainty { get; init; }

    /// <summary>What is doubtful about it, in a sentence.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of what decides a cost, in hexadecimal: two prices with the same one come to the same.</summary>
    [JsonIgnore]
    public string Digest
    {
        get
        {
            var tiers = Tiers.Select(tier =>
                string.Create(CultureInfo.InvariantCulture, $"{tier.Above:G29}:{tier.UnitPrice:G29}")
            );
            return Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{PartNumber}\n{string.Join('\n', tiers)}\n"))
            );
        }
    }

    /// <summary>So many units cost nothing.</summary>
    [JsonIgnore]
    public decimal Free => Tiers is [{ UnitPrice: 0 }, var second, ..] ? second.Above : 0;

    /// <summary>What a unit costs at the end of such a quantity.</summary>
    public decimal UnitPriceAt(decimal quantity) =>
        Tiers.Last(tier => tier.Above == 0 || tier.Above < quantity).UnitPrice;

    /// <summary>What a quantity costs, each part of it by its own tier.</summary>
    public decimal CostOf(decimal quantity)
    {
        var cost = 0m;
        for (var index = 0; index < Tiers.Count; index++)
        {
            var end = index + 1 < Tiers.Count ? Math.Min(quantity, Tiers[index + 1].Above) : quantity;
            cost += Math.Max(0, end - Tiers[index].Above) * Tiers[index].UnitPrice;
        }

        return cost;
    }
}
