using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Plans;
using Plumbline.Store.Plans;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix show</c>: a plan for people.</summary>
internal static class FixShowCommand
{
    public static Command Create(CommandContext context)
    {
        var path = PlanArgument.Create();
        var format = new PlacedFormat("json", "html");
        var command = new Command("show", "Show a plan. Needs no network.") { path };
        foreach (var option in format.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            using var output = format.Open(parsed);
            var plan = PlanFile.Read(parsed.GetValue(path)!);
            if (output.IsTable)
            {
                output.Write(context, (IAnsiConsole console) => new PlanText(plan, console).Write());
            }
            else
            {
                output.Write(context, (Stream stream) => PlanForm.Write(plan, output.Name, stream));
            }
        });
        return command;
    }
}
