using System.CommandLine;

namespace Plumbline.Cli.Commands.Fix;

/// <summary>The argument that names a plan's file.</summary>
internal static class PlanArgument
{
    public static Argument<string> Create() => new("PLAN") { Description = "The file that 'plumb fix plan' wrote." };
}
