using System.Text;
using System.Text.Json;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Tests;

public sealed class RuleJsonTests
{
    [Fact]
    public void A_list_holds_the_fields_of_each_page_but_not_its_text()
    {
        var item = Parse(stream => RuleJson.WriteList([new GateIsClosed()], stream)).GetProperty("items")[0];

        item.GetProperty("id").GetString().ShouldBe("OCI-Test-101");
        item.GetProperty("title").GetString().ShouldBe("Gates are closed");
        item.GetProperty("risk").GetString().ShouldBe("very_high");
        item.GetProperty("category").GetString().ShouldBe("cost-optimisation");
        item.GetProperty("reviewed").GetString().ShouldBe("2026-11-24");
        item.GetProperty("aliases")[0].GetString().ShouldBe("other-1");
        item.GetProperty("parameters").GetProperty("width").GetString().ShouldBe("How wide a gate may be.");
        item.TryGetProperty("page", out _).ShouldBeFalse();
    }

    [Fact]
    public void One_rule_comes_with_its_page() =>
        Parse(stream => RuleJson.Write(new GateIsClosed(), stream))
            .GetProperty("page")
            .GetString()
            .ShouldBe("## Why\n\nDraught.");

    private static JsonElement Parse(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
