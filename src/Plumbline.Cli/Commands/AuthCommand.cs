using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Oci.Permissions;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb auth</c>: who asks, and what they need.</summary>
internal static class AuthCommand
{
    public static Command Create(CommandContext context) =>
        new("auth", "Check credentials and permissions, or write the policy that a scan needs.")
        {
            AuthCheckCommand.Create(context),
            CreatePolicy(),
        };

    private static Command CreatePolicy()
    {
        var options = new PolicyOptionSet();
        var command = new Command("policy", "Write the least policy that a scan needs. Asks nobody.");
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var subject = options.Subject(parsed) ?? PolicySubject.Group(PolicySubject.UsualName);
            foreach (var grant in PermissionNeeds.Policy(options.Rules(parsed)))
            {
                parsed.InvocationConfiguration.Output.WriteLine(subject.Statement(grant));
            }
        });
        return command;
    }
}
