using System.Text;
using System.Text.Json;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Tests;

public sealed class FrameworkJsonTests
{
    [Fact]
    public void A_list_counts_what_rules_reach()
    {
        var item = Parse(stream => FrameworkJson.WriteList([Gates.Framework], stream)).GetProperty("items")[0];

        item.GetProperty("id").GetString().ShouldBe("gates-1");
        item.GetProperty("publisher").GetString().ShouldBe("Builders");
        item.GetProperty("url").GetString().ShouldBe("https://gates.example");
        item.GetProperty("requirements")
            .EnumerateObject()
            .Select(count => (count.Name, count.Value.GetInt32()))
            .ShouldBe([("all", 5), ("withRules", 2), ("manual", 2), ("noRuleYet", 1)]);
        item.TryGetProperty("sections", out _).ShouldBeFalse();
    }

    [Fact]
    public void One_framework_comes_with_its_requirements_and_what_people_say()
    {
        var json = Parse(stream => FrameworkJson.Write(Gates.Framework, Gates.Attestations("\u202eDana"), stream));

        json.GetProperty("notCovered").GetString().ShouldBe("Fences.");
        var closed = json.GetProperty("sections")[0].GetProperty("requirements")[0];
        closed.GetProperty("gap").GetString().ShouldBe("Looks at gates with a label only.");
        closed.GetProperty("rules")[0].GetString().ShouldBe("OCI-Test-101");
        closed.GetProperty("attestation").ValueKind.ShouldBe(JsonValueKind.Null);
        var polite = json.GetProperty("sections")[1].GetProperty("requirements")[0].GetProperty("attestation");
        polite.GetProperty("by").GetString().ShouldBe("\u202eDana");
        polite.GetProperty("expires").GetString().ShouldBe("2027-01-31");
    }

    private static JsonElement Parse(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
