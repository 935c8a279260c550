using System.CommandLine;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix audit</c>: whether the evidence of a plan is as it was written.</summary>
internal static class FixAuditCommand
{
    public static Command Create(CommandContext context)
    {
        var path = PlanArgument.Create();
        var publicKey = new Option<string?>("--public-key")
        {
            Description =
                "PEM file with the operator's public key that must have signed. Default: the one in the file.",
            HelpName = "FILE",
        };
        var command = new Command("audit", "Verify the audit file of a plan: exit code 1 when it was tampered with.")
        {
            path,
            publicKey,
        };
        command.SetAction(parsed =>
        {
            var plan = PlanFile.Read(parsed.GetValue(path)!);
            var key = parsed.GetValue(publicKey) is { } file ? Read(file) : null;
            var problem = AuditFile.ProblemOf(AuditLog.PathFor(parsed.GetValue(path)!), plan, key);
            if (problem is not null)
            {
                return context.Fail(ExitCode.Failed, problem);
            }

            parsed.InvocationConfiguration.Output.WriteLine("The audit file is whole, and its end is signed.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The key '{file}' cannot be read: {error.Message}");
        }
    }
}
