using System.Text;
using Plumbline.Core.Costs;
using Plumbline.Oci.Costs;

namespace Plumbline.Oci.Tests.Costs;

/// <summary>Oracle's price list, in the form that others have read of it.</summary>
public sealed class PublishedPricesTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    public async Task Tiers_are_taken_by_their_ranges(int begin)
    {
        var list = await ReadAsync(Answer(begin));

        var price = list.Prices.Single();
        price.PartNumber.ShouldBe("B92092");
        price.Tiers.ShouldBe([new(0, 0), new(20, 0.5m)]);
        price.CostOf(30).ShouldBe(5);
        (price.Certainty, price.AsOf, price.Source).ShouldBe((PriceCertainty.Published, Day, "there"));
    }

    [Theory]
    [InlineData("{}", "it has not the form")]
    [InlineData("[]", "it has not the form")]
    [InlineData("<html>", "it has not the form")]
    [InlineData("""{"items": []}""", "it has none of B92092")]
    [InlineData(
        """{"items": [{"partNumber": "B92092", "displayName": "v", "metricName": "m", "currencyCodeLocalizations": []}]}""",
        "the tiers of B92092 do not rise"
    )]
    public async Task What_is_no_price_list_is_refused(string answer, string sentence) =>
        (await Should.ThrowAsync<PriceListException>(() => ReadAsync(answer))).Message.ShouldContain(sentence);

    private static string Answer(int begin) =>
        $$"""
            {"items": [
              {"partNumber": "B1", "displayName": "other", "metricName": "m", "currencyCodeLocalizations": []},
              {"partNumber": "B92092", "displayName": "Key Versions", "metricName": "Key Version Per Month",
               "currencyCodeLocalizations": [
                 {"currencyCode": "EUR", "prices": [{"model": "PAY_AS_YOU_GO", "value": 9}]},
                 {"currencyCode": "USD", "prices": [
                   {"model": "PAY_AS_YOU_GO", "value": 0.5, "rangeMin": {{begin}}},
                   {"model": "PAY_AS_YOU_GO", "value": 0, "rangeMin": 0, "rangeMax": 20}]}]}]}
            """;

    private static Task<PriceList> ReadAsync(string answer) =>
        PublishedPrices.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(answer)),
            "there",
            "USD",
            Day,
            TestContext.Current.CancellationToken
        );
}
