using Plumbline.Core.Costs;

namespace Plumbline.Core.Tests.Costs;

/// <summary>Figures by hand: the first 20 free, then 0.53, and half of it above 100.</summary>
public sealed class PriceTests
{
    private static readonly Price Price = new()
    {
        PartNumber = "B1",
        Name = "versions",
        Unit = "version per month",
        Tiers = [new(0, 0), new(20, 0.53m), new(100, 0.265m)],
        Source = "a test",
        AsOf = new DateOnly(2026, 11, 26),
        Certainty = PriceCertainty.Assumed,
    };

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(1, "0", "0")]
    [InlineData(20, "0", "0")]
    [InlineData(21, "0.53", "0.53")]
    [InlineData(41, "11.13", "0.53")]
    [InlineData(100, "42.40", "0.53")]
    [InlineData(101, "42.665", "0.265")]
    [InlineData(300, "95.40", "0.265")]
    public void Each_part_of_a_quantity_costs_what_its_tier_says(int quantity, string cost, string unitPrice)
    {
        Price.CostOf(quantity).ShouldBe(Parse(cost));
        Price.UnitPriceAt(quantity).ShouldBe(Parse(unitPrice));
        Price.Free.ShouldBe(20);
    }

    [Fact]
    public void What_decides_a_cost_decides_the_digest()
    {
        (Price with { Source = "another" }).Digest.ShouldBe(Price.Digest);
        (Price with { Tiers = [new(0, 0.00m), new(20, 0.530m), new(100, 0.265m)] }).Digest.ShouldBe(Price.Digest);
        (Price with { Tiers = [new(0, 0), new(20, 0.54m), new(100, 0.265m)] }).Digest.ShouldNotBe(Price.Digest);
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
