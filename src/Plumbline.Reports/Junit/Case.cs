using System.Xml;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Junit;

/// <summary>
/// Writes a test case. Texts are hostile: what XML 1.0 has no place for (control characters, half a surrogate pair)
/// becomes a visible escape.
/// </summary>
internal static class Case
{
    public static void Write(XmlWriter xml, string suite, string name, Action writeOutcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", VisibleText.Escape(suite));
        xml.WriteAttributeString("name", VisibleText.Escape(name));
        xml.WriteAttributeString("time", "0");
        writeOutcome();
        xml.WriteEndElement();
    }

    /// <summary>What keeps the case from passing: <c>failure</c>, <c>error</c>, or <c>skipped</c>, which has no type.</summary>
    public static void WriteOutcome(
        XmlWriter xml,
        string element,
        string? type,
        string message,
        IEnumerable<string?> lines
    )
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", VisibleText.Escape(message));
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteString(string.Join('\n', lines.OfType<string>().Select(VisibleText.Escape)));
        xml.WriteEndElement();
    }
}
