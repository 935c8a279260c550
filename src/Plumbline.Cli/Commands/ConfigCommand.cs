using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Settings;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb config</c>: the settings file.</summary>
internal static class ConfigCommand
{
    /// <param name="scan">The command whose options can be set.</param>
    public static Command Create(TunedCommand scan, CommandContext context) =>
        new("config", "Write, check or show the settings file, plumbline.yaml.")
        {
            CreateInit(context),
            ConfigShowCommand.Create(scan, context),
            CreateValidate(scan, context),
            CreateSchema(scan, context),
        };

    private static Command CreateInit(CommandContext context)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The file to write. Default: plumbline.yaml in this folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var force = new Option<bool>("--force") { Description = "Replace a file that is there." };
        var command = new Command("init", "Write a settings file with comments, to start from.") { file, force };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file) ?? Path.Combine(context.WorkingDirectory, SettingsFile.Name);
            if (File.Exists(path) && !parsed.GetValue(force))
            {
                throw new UsageException($"The file '{path}' is there already: --force replaces it.");
            }

            using var report = ReportFile.Open(path);
            report.Stream.Write(SettingsTemplate.Bytes);
            report.Commit();
            context.Note($"{path} is written.");
        });
        return command;
    }

    private static Command CreateValidate(TunedCommand scan, CommandContext context)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The file to check. Default: the one that a scan would take.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("validate", "Check a settings file, and say everything that is wrong with it.")
        {
            file,
        };
        command.SetAction(parsed =>
        {
            var (settings, _) = SettingsArguments.Load(scan, parsed.GetValue(file), context);
            if (settings.Path is null)
            {
                throw new UsageException("There is no settings file here: 'plumb config init' writes one.");
            }

            context.Note($"{settings.Path} is right. Profiles: {string.Join(", ", settings.Document.ProfileNames)}.");
        });
        return command;
    }

    private static Command CreateSchema(TunedCommand scan, CommandContext context)
    {
        var command = new Command("schema", "Print the JSON Schema of settings files, for editors.");
        command.SetAction(_ =>
            new SettingsSchema(RuleCatalog.Of(typeof(TenancyScanner).Assembly), scan).Write(context.Output)
        );
        return command;
    }
}
