using System.Text;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;
using Plumbline.Reports.Json.Reading;

namespace Plumbline.Reports.Tests.Reading;

public sealed class JsonReportReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData("gate")]
    [InlineData("\u001b[31mred\u202e \"quoted\\ <b> 😀")]
    public void A_report_that_was_read_back_is_written_as_it_was(string name)
    {
        var text = Text(Sample.Result(name).ToReport("1.2.3"));

        Text(Read(text)).ShouldBe(text);
    }

    [Fact]
    public void Findings_are_read_as_often_as_they_are_looked_at()
    {
        var report = Read(Text(Sample.Report()));
        var rule = report.Rules.ShouldHaveSingleItem();

        report.FindingsOf(rule).Select(finding => finding.Id).ShouldBe(report.Findings.Select(finding => finding.Id));
        report.Findings.Count().ShouldBe(report.Counts.All);
        report.Summary.Total.Counts.ShouldBe(Sample.Report().Counts);
    }

    [Fact]
    public void A_report_that_breaks_off_anywhere_is_refused()
    {
        var text = Text(Sample.Report());

        foreach (var length in Enumerable.Range(0, text.Length / 97).Select(step => step * 97))
        {
            Should
                .Throw<ReportFileException>(() => Read(text[..length]), $"cut after {length} letters")
                .Message.ShouldStartWith($"The file '{_path}' is no whole report of 'plumb scan -o json': ");
        }
    }

    [Theory]
    [InlineData("plumbline.scan/1", "plumbline.scan/2", "its format is not plumbline.scan/1")]
    [InlineData("\"status\": \"pass\"", "\"status\": \"fine\"", "'status' is 'fine'")]
    [InlineData("\"regions\": [", "\"places\": [", "'regions' is missing")]
    [InlineData("\"rules\": [\n    {", "\"roles\": [\n    {", "there is no rule 'OCI-Test-101'")]
    public void What_is_no_report_is_refused_with_the_reason(string right, string wrong, string reason)
    {
        var text = Text(Sample.Report());
        text.ShouldContain(right);

        Should
            .Throw<ReportFileException>(() => Read(text.Replace(right, wrong, StringComparison.Ordinal)))
            .Message.ShouldContain(reason);
    }

    public void Dispose() => File.Delete(_path);

    private ScanReport Read(string text)
    {
        File.WriteAllText(_path, text);
        return JsonReportReader.Open(_path);
    }

    private static string Text(ScanReport report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, new ReportOptions(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
