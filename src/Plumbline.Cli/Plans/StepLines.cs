using System.Globalization;
using Plumbline.Core.Text;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Plans;

/// <summary>Says on standard error what a run does, a line for each step.</summary>
internal sealed class StepLines(CommandContext context) : IProgress<PlanProgress>
{
    public void Report(PlanProgress value) =>
        context.Note(
            string.Create(
                CultureInfo.InvariantCulture,
                $"[{value.Number}/{value.Of}] {WireName.Of(value.Status)}: {value.Step.Id} {value.Step.Action} {value.Step.Target.Type} {value.Step.Target.Name}"
            )
        );
}
