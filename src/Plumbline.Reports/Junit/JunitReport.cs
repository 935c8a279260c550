using System.Text;
using System.Xml;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Junit;

/// <summary>
/// Writes a scan as test results: a suite for each rule, a case for each finding, and one more suite for what could not
/// be read.
/// </summary>
/// <remarks>
/// Valid by the schema of Ant's JUnit reports and by that of Jenkins. A failure is a failure, an exception skips its case,
/// and what is unknown (not assessed, or a gap) is an error: it must not look green. Nobody measures how long a finding
/// takes, so every time is 0.
/// </remarks>
public static class JunitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static void Write(ScanReport report, ReportOptions options, Stream output)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("testsuites");
        foreach (var (number, rule) in report.Rules.Index())
        {
            RuleSuite.Write(number, rule, report, xml);
        }

        ScopeSuite.Write(report.Rules.Count, report, xml);
        xml.WriteEndElement();
    }
}
