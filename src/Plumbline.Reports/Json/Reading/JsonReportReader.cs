using System.Text.Json;
using Plumbline.Core.Costs;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json.Reading;

/// <summary>
/// Reads a <c>plumbline.scan/1</c> file back. It is read once to its end, to find out where the findings of each rule
/// are; later each look at findings reads them from the file again, so that a file of any size takes little memory.
/// </summary>
public sealed class JsonReportReader
{
    private readonly string _path;
    private readonly Dictionary<string, List<(long Offset, int Count)>> _places = new(StringComparer.Ordinal);
    private readonly List<RuleCard> _rules = [];
    private readonly List<AcceptedFailure> _exceptions = [];
    private readonly List<Gap> _gaps = [];
    private FindingReading _reading = new([], []);
    private string? _last;
    private Money? _money;
    private ScanFacts? _scan;
    private ScanSummary? _summary;

    private JsonReportReader(string path) => _path = path;

    /// <exception cref="ReportFileException">The file cannot be read, is cut off, or is no such report.</exception>
    public static ScanReport Open(string path)
    {
        var reader = new JsonReportReader(path);
        return reader.Guarded(reader.Read);
    }

    private ScanReport Read()
    {
        using var file = File.OpenRead(_path);
        var json = new JsonItems(file, 0);
        foreach (var name in json.Members())
        {
            ReadMember(name, json);
        }

        if (json.Peek() != '\0')
        {
            throw new JsonException("something follows the report");
        }

        return new ScanReport(_scan ?? throw new JsonException("'scan' is missing"), _rules, _gaps, FindingsOf)
        {
            Exceptions = _exceptions,
            Money = _money,
            Summary = _summary ?? throw new JsonException("'findings' is missing"),
        };
    }

    private void ReadMember(string name, JsonItems json)
    {
        switch (name)
        {
            case "format":
                DemandFormat(Whole(json));
                break;
            case "scan":
                _scan = ScanReading.Scan(Whole(json));
                break;
            case "summary":
                _money = MoneyReading.Money(Whole(json));
                break;
            case "rules":
                _rules.AddRange(json.Values().Select(RuleReading.Rule));
                break;
            case "exceptions":
                _exceptions.AddRange(json.Values().Select(RuleReading.Exception));
                break;
            case "gaps":
                _gaps.AddRange(json.Values().Select(RuleReading.Gap));
                break;
            case "findings":
                _reading = new FindingReading(_rules, _exceptions);
                _summary = new ScanSummary(Indexed(json));
                break;
            default:
                json.SkipValue();
                break;
        }
    }

    private static JsonElement Whole(JsonItems json)
    {
        using var value = json.Value();
        return value.RootElement.Clone();
    }

    private static void DemandFormat(JsonElement format)
    {
        if (format.ValueKind != JsonValueKind.String || format.GetString() != JsonReport.Format)
        {
            throw new JsonException($"its format is not {JsonReport.Format}");
        }
    }

    private IEnumerable<Finding> Indexed(JsonItems json)
    {
        json.Expect('[');
        while (json.Peek() != ']')
        {
            var offset = json.Offset;
            using var value = json.Value();
            var finding = _reading.Finding(value.RootElement);
            Remember(finding.Rule.Id, offset);
            yield return finding;
            json.SkipComma(']');
        }

        json.Expect(']');
    }

    /// <summary>Findings of one rule that follow each other are one run.</summary>
    private void Remember(string rule, long offset)
    {
        if (!_places.TryGetValue(rule, out var runs))
        {
            _places[rule] = runs = [];
        }

        if (rule == _last && runs is [.., var run])
        {
            runs[^1] = run with { Count = run.Count + 1 };
        }
        else
        {
            runs.Add((offset, 1));
        }

        _last = rule;
    }

    private IEnumerable<Finding> FindingsOf(RuleCard rule) =>
        (_places.GetValueOrDefault(rule.Id) ?? []).SelectMany(run => FindingsAt(run.Offset, run.Count));

    private IEnumerable<Finding> FindingsAt(long offset, int count)
    {
        using var file = File.OpenRead(_path);
        file.Position = offset;
        var json = new JsonItems(file, offset);
        for (var left = count; left > 0; left--)
        {
            yield return Guarded(() => Next(json));
            if (left > 1)
            {
                json.Expect(',');
            }
        }
    }

    private Finding Next(JsonItems json)
    {
        using var value = json.Value();
        return _reading.Finding(value.RootElement);
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new ReportFileException(
                $"The file '{_path}' is no whole report of 'plumb scan -o json': {error.Message.TrimEnd('.')}.",
                error
            );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReportFileException($"The file '{_path}' cannot be read: {error.Message}", error);
        }
    }
}
