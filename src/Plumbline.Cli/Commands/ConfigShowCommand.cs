using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Settings;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb config show</c>: what is in force, and why.</summary>
internal static class ConfigShowCommand
{
    private const string Yaml = "yaml";
    private const string Json = "json";

    private static readonly string[] Formats = [Yaml, Json];

    public static Command Create(TunedCommand scan, CommandContext context)
    {
        var format = new Option<string>("--output", "-o")
        {
            Description = "yaml or json.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Yaml,
        };
        var tuning = new TuningOptionSet();
        var command = new Command("show", "Show what a scan would take: each value, and where it comes from.")
        {
            format,
        };
        tuning.Places.ToList().ForEach(command.Options.Add);
        command.SetAction(parsed =>
        {
            var name = Require(parsed.GetValue(format)!);
            var (_, values) = SettingsArguments.Load(scan, tuning.SettingsFile(parsed), context);
            var shown = Show(tuning.Read(parsed, context), OptionView.Of(scan, values, context.Environment), parsed);
            if (name == Json)
            {
                SettingsJson.Write(shown, context.Output);
            }
            else
            {
                new SettingsYaml(parsed.InvocationConfiguration.Output).Write(shown);
            }
        });
        return command;
    }

    private static ShownSettings Show(Tuning tuning, IReadOnlyList<ShownValue> options, ParseResult parsed)
    {
        var rules = new RuleView(tuning.Profile, tuning.Settings.Path ?? "");
        return new ShownSettings(
            [
                new("settings", TextsOf(tuning.Settings.Path), IsList: false, ""),
                new("exceptions", TextsOf(tuning.ExceptionsPath), IsList: false, ""),
                new("profile", [tuning.Profile.Name], IsList: false, OriginOfProfile(tuning, parsed)),
            ],
            options,
            [.. RuleCatalog.Of(typeof(TenancyScanner).Assembly).Rules.Select(rules.Of)]
        );
    }

    private static string OriginOfProfile(Tuning tuning, ParseResult parsed) =>
        parsed.GetValue<string?>("--profile-set") is not null ? "--profile-set"
        : tuning.Settings.Document.ProfileLine is { } line ? $"{tuning.Settings.Path}:{line}"
        : "default";

    private static IReadOnlyList<string> TextsOf(string? path) => path is null ? [] : [path];

    private static string Require(string format) =>
        Formats.Contains(format)
            ? format
            : throw new UsageException(
                $"There is no output format '{format}'.{Suggestion.For(format, Formats)} Formats: {string.Join(", ", Formats)}."
            );
}
