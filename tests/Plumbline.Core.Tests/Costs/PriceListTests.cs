using System.Text;
using Plumbline.Core.Costs;

namespace Plumbline.Core.Tests.Costs;

public sealed class PriceListTests
{
    private const string Good = """
        {
          "format": "plumbline.prices/1",
          "currency": "EUR",
          "prices": [
            {
              "partNumber": "B92092", "name": "versions", "unit": "version per month",
              "tiers": [{"above": 0, "unitPrice": 0}, {"above": 20, "unitPrice": 0.5}],
              "source": "an invoice", "asOf": "2026-11-01", "certainty": "published"
            }
          ]
        }
        """;

    [Fact]
    public void A_list_is_read_and_written_again()
    {
        var list = Read(Good);

        list.Currency.ShouldBe("EUR");
        list.Find("B92092")!.CostOf(30).ShouldBe(5);
        list.Find("B1").ShouldBeNull();
        Read(Text(list)).Find("B92092")!.Digest.ShouldBe(list.Find("B92092")!.Digest);
    }

    [Theory]
    [InlineData("\"currency\": \"EUR\",", "", "it has not the form of plumbline.prices/1")]
    [InlineData("\"EUR\"", "\"[red]\"", "its currency is no code of three capital letters")]
    [InlineData("prices/1", "prices/2", "its format is 'plumbline.prices/2'")]
    [InlineData("\"above\": 20", "\"above\": 0", "the tiers of B92092 do not rise from 0")]
    [InlineData("\"above\": 0", "\"above\": 1", "the tiers of B92092 do not rise from 0")]
    [InlineData("0.5", "-0.5", "or have a price below 0")]
    [InlineData("\"2026-11-01\"", "\"yesterday\"", "at prices[0].asOf")]
    [InlineData("\"published\"", "\"certain\"", "at prices[0].certainty")]
    public void A_list_that_cannot_be_reckoned_with_is_refused(string old, string bad, string sentence)
    {
        Good.ShouldContain(old);
        var text = Good.Replace(old, bad, StringComparison.Ordinal);

        Should.Throw<PriceListException>(() => Read(text)).Message.ShouldContain(sentence);
    }

    private static PriceList Read(string json) => PriceList.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static string Text(PriceList list)
    {
        using var memory = new MemoryStream();
        list.Write(memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
