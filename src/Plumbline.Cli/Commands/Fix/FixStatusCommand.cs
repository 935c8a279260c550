using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Plans;
using Plumbline.Store.Plans;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix status</c>: how far a plan is, by its journal.</summary>
internal static class FixStatusCommand
{
    public static Command Create(CommandContext context)
    {
        var path = PlanArgument.Create();
        var format = new PlacedFormat("json");
        var command = new Command("status", "Show how far a plan is, by its journal. Needs no network.") { path };
        foreach (var option in format.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            using var output = format.Open(parsed);
            var plan = PlanFile.Read(parsed.GetValue(path)!);
            var state = PlanState.Read(plan, parsed.GetValue(path)!);
            if (output.IsTable)
            {
                output.Write(context, (IAnsiConsole console) => PlanStateText.Write(plan, state, console));
            }
            else
            {
                output.Write(context, (Stream stream) => PlanStateText.WriteJson(plan, state, stream));
            }
        });
        return command;
    }
}
