using System.CommandLine;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix</c>: changes, under a plan.</summary>
internal static class FixCommand
{
    public static Command Create(CommandContext context) =>
        new("fix", "Plan changes that fix findings, review, carry out, and take back.")
        {
            FixPlanCommand.Create(context),
            FixShowCommand.Create(context),
            FixApplyCommand.Create(context),
            FixRollbackCommand.Create(context),
            FixStatusCommand.Create(context),
            FixAuditCommand.Create(context),
        };
}
