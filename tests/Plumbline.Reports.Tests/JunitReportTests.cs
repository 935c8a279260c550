using System.Xml;
using System.Xml.Linq;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

public sealed class JunitReportTests
{
    [Theory]
    [InlineData("junit-ant.xsd", "gate")]
    [InlineData("junit-jenkins.xsd", "gate")]
    [InlineData("junit-ant.xsd", "\0\u001b]]> \ud83d <a b=\"c\"> \ufffe ")]
    [InlineData("junit-jenkins.xsd", "\0\u001b]]> \ud83d <a b=\"c\"> \ufffe ")]
    public void A_report_is_valid_by_the_schemas_that_servers_use(string schema, string text) =>
        Errors(schema, Written.As("junit", FullSample.Report(text))).ShouldBeEmpty();

    [Theory]
    [InlineData("junit-ant.xsd", "tests=\"5\"", "")]
    [InlineData("junit-jenkins.xsd", " name=\"OCI-Gates-101\"", "")]
    public void The_schemas_refuse_what_is_no_report(string schema, string right, string wrong)
    {
        var text = Written.As("junit", FullSample.Report());
        text.ShouldContain(right);

        Errors(schema, text.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_counts_are_what_is_in_the_suite()
    {
        foreach (var suite in Suites(FullSample.Report()))
        {
            ((int)suite.Attribute("tests")!).ShouldBe(suite.Elements("testcase").Count());
            ((int)suite.Attribute("failures")!).ShouldBe(suite.Descendants("failure").Count());
            ((int)suite.Attribute("errors")!).ShouldBe(suite.Descendants("error").Count());
            ((int)suite.Attribute("skipped")!).ShouldBe(suite.Descendants("skipped").Count());
        }
    }

    [Fact]
    public void What_is_unknown_is_an_error_and_never_green()
    {
        var suites = Suites(FullSample.Report());

        suites
            .Select(suite => (string?)suite.Attribute("name"))
            .ShouldBe(["OCI-Gates-101", "OCI-Gates-102", "OCI-Gates-103", "OCI-Walls-101", "OCI-Walls-102", "scope"]);
        suites[0].Descendants("error").ShouldHaveSingleItem().Attribute("type")!.Value.ShouldBe("not_assessed");
        suites[^1].Descendants("error").Select(error => error.Attribute("type")!.Value).ShouldBe(["gap", "gap"]);
    }

    [Fact]
    public void A_scan_that_read_everything_passes_its_scope()
    {
        var complete = FullSample.Many(5, _ => { });

        var scope = Suites(complete)[^1];

        scope.Element("testcase")!.Attribute("name")!.Value.ShouldBe("everything in scope was read");
        scope.Descendants("error").ShouldBeEmpty();
    }

    [Fact]
    public void A_scan_that_was_stopped_says_so()
    {
        var sample = FullSample.Many(5, _ => { });
        var stopped = new ScanReport(sample.Scan with { Stopped = true }, sample.Rules, [], sample.FindingsOf);

        Suites(stopped)[^1]
            .Descendants("error")
            .ShouldHaveSingleItem()
            .Attribute("message")!
            .Value.ShouldBe("The scan was stopped: this result is partial.");
    }

    [Fact]
    public void What_xml_has_no_place_for_is_visible() =>
        Suites(FullSample.Report("a\0b\u001bc\ud83d"))[0]
            .Elements("testcase")
            .First()
            .Attribute("name")!
            .Value.ShouldBe("a\\u{0}b\\u{1b}c\ufffd (ocid1.gate.oc1.iad.pass)");

    private static List<XElement> Suites(ScanReport report) =>
        [.. XDocument.Parse(Written.As("junit", report)).Root!.Elements("testsuite")];

    private static List<string> Errors(string schema, string text)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        using var source = XmlReader.Create(Embedded.Open(schema));
        settings.Schemas.Add(null, source);
        settings.ValidationEventHandler += (_, e) => errors.Add(e.Message);
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
            // The handler gets what is wrong.
        }

        return errors;
    }
}
