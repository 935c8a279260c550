using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Oci.Client.Configuration;

namespace Plumbline.Cli.Commands.Fix;

/// <summary>The options of commands that change something.</summary>
internal sealed class RunOptionSet
{
    private readonly ConnectionOptionSet _connection = new();

    private readonly Option<string?> _fixProfile = new("--fix-profile")
    {
        Description = "The profile whose user makes the changes. Default: the one that reads, after a warning.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _operatorKey = new("--operator-key")
    {
        Description =
            "PEM file with the key that signs the audit file. [default: ~/.local/state/plumbline/operator-key.pem, made when it is not there]",
        HelpName = "FILE",
    };

    private readonly Option<bool> _autoApprove = new("--auto-approve")
    {
        Description = "Do not ask before anything is changed.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    public void AddTo(Command command, CommandContext context)
    {
        _connection.AddTo(command, context);
        command.Options.Add(_fixProfile);
        command.Options.Add(_operatorKey);
        command.Options.Add(_autoApprove);
        command.Options.Add(_quiet);
    }

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsApproved(ParseResult parsed) => parsed.GetValue(_autoApprove);

    /// <summary>Who reads.</summary>
    public ConnectionOptions Reader(ParseResult parsed, CommandContext context) => _connection.Read(parsed, context);

    /// <summary>Who changes.</summary>
    public ConnectionOptions Writer(ParseResult parsed, CommandContext context)
    {
        var reader = Reader(parsed, context);
        if (parsed.GetValue(_fixProfile) is { } profile)
        {
            return reader with { Profile = profile };
        }

        context.Warn("The user that reads makes the changes too. --fix-profile names another one.");
        return reader;
    }

    /// <exception cref="UsageException">There is no place for it.</exception>
    public string OperatorKey(ParseResult parsed, CommandContext context) =>
        parsed.GetValue(_operatorKey)
        ?? (
            StateFolder.Of(context) is { } folder
                ? Path.Combine(folder, "operator-key.pem")
                : throw new UsageException(
                    "There is no home folder to keep the operator key in: name one with --operator-key."
                )
        );
}
