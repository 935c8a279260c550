using System.Globalization;
using System.Xml;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Junit;

/// <summary>The head of a test suite. The counts stand before the cases, so they come from the summary.</summary>
internal sealed record Suite(int Number, string Name, string Package, int Tests)
{
    public int Failures { get; init; }

    public int Errors { get; init; }

    public int Skipped { get; init; }

    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    public void Write(ScanFacts scan, XmlWriter xml, Action writeCases)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", Name);
        Attribute(xml, "package", Package);
        Attribute(xml, "id", Number);
        // The schema wants no time zone; this is UTC.
        Attribute(xml, "timestamp", $"{scan.StartedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss}");
        Attribute(xml, "hostname", "localhost");
        Attribute(xml, "tests", Tests);
        Attribute(xml, "failures", Failures);
        Attribute(xml, "errors", Errors);
        Attribute(xml, "skipped", Skipped);
        Attribute(xml, "time", 0);
        WriteProperties(scan, xml);
        writeCases();
        xml.WriteElementString("system-out", "");
        xml.WriteElementString("system-err", "");
        xml.WriteEndElement();
    }

    private void WriteProperties(ScanFacts scan, XmlWriter xml)
    {
        xml.WriteStartElement("properties");
        foreach (
            var (name, value) in Properties.Concat([
                ("tenancy", scan.TenancyName),
                ("tenancyId", scan.TenancyId),
                ("scan", scan.Id),
            ])
        )
        {
            xml.WriteStartElement("property");
            Attribute(xml, "name", name);
            Attribute(xml, "value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, object value) =>
        xml.WriteAttributeString(name, VisibleText.Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
}
