using System.Text.Json;
using Plumbline.Core.Costs;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>
/// All findings for the page's script, as JSON that is safe inside a script element: the writer escapes everything but
/// plain ASCII letters, digits and harmless signs.
/// </summary>
internal sealed class FindingData
{
    private const int Flush = 1 << 16;

    private static readonly string[] Fields =
    [
        "id",
        "rule",
        "status",
        "risk",
        "name",
        "ocid",
        "type",
        "region",
        "compartment",
        "parent",
        "message",
        "evidence",
        "source",
        "exception",
        "firstSeen",
        "lastSeen",
        "change",
        "saving",
    ];

    private readonly Utf8JsonWriter _json;
    private readonly TextTable _texts = new();
    private readonly FindingNotes _notes;

    private FindingData(Utf8JsonWriter json, Money? money) =>
        (_json, _notes) = (json, new FindingNotes(_texts, json, money));

    public static void Write(ScanReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        new FindingData(json, report.Money).Write(report);
    }

    private void Write(ScanReport report)
    {
        var rules = RuleOrder.ByGravity(report);
        _json.WriteStartObject();
        WriteList("fields", Fields);
        WriteList("statuses", Enum.GetValues<FindingStatus>().SelectMany(Name));
        WriteList("risks", Enum.GetValues<Risk>().SelectMany(Name));
        WriteList("rules", rules.SelectMany(rule => new[] { rule.Id, rule.Page.Title, rule.Service }));
        _json.WriteStartArray("rows");
        for (var number = 0; number < rules.Count; number++)
        {
            foreach (var finding in report.FindingsOf(rules[number]))
            {
                Write(finding, number);
            }
        }

        _json.WriteEndArray();
        WriteList("strings", _texts.All.Select(VisibleText.EscapeProse));
        _json.WriteEndObject();
    }

    private static string[] Name(FindingStatus status) =>
        [WireName.Of(status), Words.Of(status), Words.GlyphOf(status)];

    private static string[] Name(Risk risk) => [WireName.Of(risk), Words.Of(risk), Words.GlyphOf(risk)];

    /// <summary>In the order of <see cref="Fields"/>.</summary>
    private void Write(Finding finding, int rule)
    {
        _json.WriteStartArray();
        _json.WriteStringValue(finding.Id);
        _json.WriteNumberValue(rule);
        _json.WriteNumberValue((int)finding.Status);
        _json.WriteNumberValue((int)finding.Risk);
        _json.WriteStringValue(VisibleText.Escape(finding.Resource.Name));
        _json.WriteStringValue(VisibleText.Escape(finding.Resource.Id));
        _texts.Write(finding.Resource.Type, _json);
        _texts.Write(finding.Resource.Region, _json);
        _texts.Write(FindingWords.CompartmentOf(finding), _json);
        _texts.Write(FindingNotes.NameOf(finding.Parent), _json);
        _texts.Write(finding.Message, _json);
        _notes.Write(finding);
        _json.WriteEndArray();
        if (_json.BytesPending > Flush)
        {
            _json.Flush();
        }
    }

    private void WriteList(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }
}
