using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Plans;
using Plumbline.Core.Text;
using Plumbline.Store.Plans;
using Spectre.Console;

namespace Plumbline.Cli.Plans;

/// <summary>How far a plan is, step by step.</summary>
internal static class PlanStateText
{
    public static void Write(Plan plan, PlanState state, IAnsiConsole console)
    {
        console.MarkupLine($"[bold]Plan {Safe(plan.Id)}[/]{(state.IsRolledBack ? "  rolled back" : "")}");
        foreach (var (item, step) in plan.Items.SelectMany(item => item.Steps.Select(step => (item, step))))
        {
            var status = WireName.Of(state.StatusOf(step));
            console.MarkupLine(
                $"  {status, -8}  [dim]{Safe(step.Id), -6}[/] {Safe(step.Action)}  {Safe(step.Target.Type)} {Safe(step.Target.Name)}"
            );
            if (state.FailureOf(step) is { } failure)
            {
                console.MarkupLine($"            [red]{Safe(failure)}[/]");
            }

            if (state.StatusOf(step) == StepStatus.Pending && state.EarliestOf(step, item) is { } earliest)
            {
                console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"            not before {earliest:u}"));
            }
        }

        var done = plan.Steps.Count(step => state.StatusOf(step) == StepStatus.Done);
        console.MarkupLine(
            string.Create(CultureInfo.InvariantCulture, $"[bold]{done} of {plan.Steps.Count()} steps are done[/]")
        );
    }

    /// <summary><c>{ "items": [ … ] }</c>, a step each.</summary>
    public static void WriteJson(Plan plan, PlanState state, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("plan", plan.Id);
        json.WriteBoolean("rolledBack", state.IsRolledBack);
        json.WriteStartArray("items");
        foreach (var step in plan.Steps)
        {
            json.WriteStartObject();
            json.WriteString("step", step.Id);
            json.WriteString("action", step.Action);
            json.WriteString("status", WireName.Of(state.StatusOf(step)));
            json.WriteString("targetType", step.Target.Type);
            json.WriteString("targetId", step.Target.Id);
            json.WriteString("message", state.FailureOf(step));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
