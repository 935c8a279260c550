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

    private readonly Option<string?> _fixConfigFile = new("--fix-config-file")
    {
        Description =
            "The OCI configuration file of the user who makes the changes. Default: the one of --config-file.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _fixAuth = new("--fix-auth")
    {
        Description = "How the user who makes the changes authenticates. Default: as --auth says.",
        HelpName = "KIND",
        CompletionSources = { ConnectionChoices.Auth },
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
        command.Options.Add(_fixConfigFile);
        command.Options.Add(_fixAuth);
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
        var (profile, file, auth) = (
            parsed.GetValue(_fixProfile),
            parsed.GetValue(_fixConfigFile),
            parsed.GetValue(_fixAuth)
        );
        if (profile is null && file is null && auth is null)
        {
            context.Warn(
                "The user that reads makes the changes too. --fix-profile, --fix-config-file and --fix-auth name another one."
            );
        }

        return reader with
        {
            Profile = profile ?? reader.Profile,
            ConfigFile = file ?? reader.ConfigFile,
            Auth = auth ?? reader.Auth,
        };
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
