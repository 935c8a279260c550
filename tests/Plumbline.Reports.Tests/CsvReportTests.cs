using CsvHelper;

namespace Plumbline.Reports.Tests;

public sealed class CsvReportTests
{
    [Fact]
    public void Every_finding_and_every_gap_is_a_line_of_as_many_cells()
    {
        var report = FullSample.Report();

        var lines = Read(Written.As("csv", report));

        lines.Count.ShouldBe(report.Findings.Count() + report.Gaps.Count);
        lines.Select(line => line.Count).Distinct().ShouldBe([24]);
        lines.Count(line => line["status"] == "gap").ShouldBe(report.Gaps.Count);
        lines.Select(line => line["status"]).Distinct().ShouldBe(["pass", "fail", "excepted", "not_assessed", "gap"]);
    }

    [Fact]
    public void A_finding_has_what_other_tools_join_by()
    {
        var line = Read(Written.As("csv", FullSample.Report())).First(line => line["exception_id"] == "waiver-1");

        line["rule"].ShouldBe("OCI-Gates-101");
        line["risk"].ShouldBe("extreme");
        line["category"].ShouldBe("security");
        line["service"].ShouldBe("Gates");
        line["compartment_path"].ShouldBe("root/gate");
        line["resource_id"].ShouldBe("ocid1.gate.oc1.iad.excepted");
        line["evidence"].ShouldBe("lock=gate; colour=?");
        line["exception_expires"].ShouldBe("2027-12-31");
        line["change"].ShouldBe("changed");
    }

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\uff1dcmd()", "'\uff1dcmd()")]
    [InlineData("\uff0b1", "'\uff0b1")]
    [InlineData("\uff0d1", "'\uff0d1")]
    [InlineData("\uff20SUM(A1)", "'\uff20SUM(A1)")]
    [InlineData("\t=1", "\\u{9}=1")]
    [InlineData("\r=1", "\\u{d}=1")]
    [InlineData("a \"quoted\", b", "a \"quoted\", b")]
    [InlineData("two\r\nlines", "two\\u{d}\\u{a}lines")]
    [InlineData("'=1", "'=1")]
    public void A_name_is_never_a_formula_and_never_breaks_the_line(string name, string cell)
    {
        var lines = Read(Written.As("csv", FullSample.Report(name)));

        lines[0]["resource_name"].ShouldBe(cell);
        lines[0]["message"].ShouldBe(cell);
    }

    [Fact]
    public void Lines_end_as_RFC_4180_says_and_there_is_no_byte_order_mark()
    {
        var text = Written.As("csv", FullSample.Report());

        text.ShouldStartWith("id,status,risk,rule,");
        text.ShouldEndWith("\r\n");
    }

    /// <summary>By a reader that nobody of us wrote.</summary>
    private static List<Dictionary<string, string>> Read(string text)
    {
        using var csv = CsvReader.Create(
            new StringReader(text),
            CsvReaderOptions.Default with
            {
                Separator = ',',
            },
            false
        );
        var lines = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            lines.Add(csv.Headers.Index().ToDictionary(header => header.Item, header => csv[header.Index].ToString()));
        }

        return lines;
    }
}
