using System.Globalization;
using Plumbline.Core.Explaining;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Why a finding is as it is, for people.</summary>
internal sealed class ExplanationText(Explanation explanation, IAnsiConsole console)
{
    private readonly Finding _finding = explanation.Finding;

    public void Write()
    {
        var (rule, resource) = (_finding.Rule, _finding.Resource);
        console.MarkupLine($"[bold]{Safe(rule.Id)}[/]  {Safe(rule.Page.Title)}");
        console.MarkupLine($"[bold]{Words(WireName.Of(_finding.Status))}[/], {Risk()}: {Safe(_finding.Message)}");
        console.WriteLine();
        Line("Finding", _finding.Id);
        Line("Resource", $"{resource.Type} {resource.Name}");
        Line("", resource.Id);
        Line("", $"{resource.Region} {_finding.CompartmentPath ?? resource.CompartmentId}".Trim());
        WriteScan();
        WriteSettings();
        WriteException();
        foreach (var answer in explanation.Answers)
        {
            Write(answer);
        }
    }

    private void WriteScan()
    {
        var scan = explanation.Scan;
        Line("Scan", $"{scan.Id}, {Time(scan.StartedAt)}, plumb {scan.ToolVersion}");
        if (scan.From is { } from)
        {
            Line("", $"judged again, from the inventory of {from}");
        }

        if (_finding.FirstSeen is { } first)
        {
            Line("First seen", Time(first));
        }
    }

    private void WriteSettings()
    {
        Line("Profile", explanation.Scan.Profile);
        foreach (var (name, value) in _finding.Parameters)
        {
            Line("Parameter", $"{name} = {(value.Length > 0 ? value : "(none)")}");
        }
    }

    private void WriteException()
    {
        if (_finding.Exception is not { } exception)
        {
            Line("Exception", "none");
            return;
        }

        var end = _finding.Status == FindingStatus.Excepted ? "until" : "expired after";
        Line("Exception", $"{exception.Id}, {end} {exception.Expires:yyyy-MM-dd}, owner {exception.Owner}");
        Line("", exception.Reason);
    }

    private void Write(ExplainedAnswer answer)
    {
        console.WriteLine();
        if (answer.Source is { } source)
        {
            console.MarkupLine($"[bold]From {Safe(source.Operation)}[/], {Time(source.At)}");
            console.MarkupLine($"  [dim]{Safe(source.Target)}[/]");
            console.MarkupLine($"  [dim]opc-request-id {Safe(source.OpcRequestId ?? "none")}[/]");
        }
        else
        {
            console.MarkupLine("[bold]From no answer that was kept[/]");
        }

        foreach (var values in answer.Values.GroupBy(value => (value.Of.Type, value.Of.Name, value.Of.Id)))
        {
            console.MarkupLine($"  {Safe($"{values.Key.Type} {values.Key.Name}")}  [dim]{Safe(values.Key.Id)}[/]");
            WriteValues([.. values]);
        }
    }

    private void WriteValues(IReadOnlyList<ExplainedValue> values)
    {
        var width = values.Max(value => SafeText.Escape(value.Path).GetCellWidth());
        foreach (var value in values)
        {
            var path = SafeText.Escape(value.Path);
            var padding = new string(' ', width - path.GetCellWidth());
            var name = value.Name == value.Path ? "" : $"  [dim]({Safe(value.Name)})[/]";
            var text = value.Value is { } known ? Safe($"\"{known}\"") : "[dim]not there[/]";
            console.MarkupLine($"    {Markup.Escape(path)}{padding}  {text}{name}");
        }
    }

    private string Risk()
    {
        var risk = $"{Words(WireName.Of(_finding.Risk))} risk";
        return explanation.HasOwnRisk
            ? $"{risk} by the settings ({Words(WireName.Of(_finding.Rule.Page.Risk))} by the rule)"
            : risk;
    }

    private void Line(string title, string text) => console.MarkupLine($"[bold]{title, -10}[/]  {Safe(text)}");

    private static string Words(string wireName) => wireName.Replace('_', ' ');

    private static string Time(DateTimeOffset time) => time.ToString("u", CultureInfo.InvariantCulture);

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
