using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Core.Text;
using Plumbline.Oci.Checkup;

namespace Plumbline.Cli.Doctor;

/// <summary>Which variables of the environment change what we do: their names, never their values.</summary>
internal static class EnvironmentCheckup
{
    private const string OurPrefix = "PLUMB_";

    /// <summary>What stands for no option: for us, and those that others gave names to.</summary>
    private static readonly string[] Others =
    [
        "PLUMB_DEBUG",
        "PLUMB_SIM_URL",
        "ALL_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "REQUESTS_CA_BUNDLE",
        "SSL_CERT_DIR",
        "SSL_CERT_FILE",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "CLICOLOR_FORCE",
        "FORCE_COLOR",
        "NO_COLOR",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
    ];

    public static IEnumerable<CheckupItem> Of(Command root, CommandContext context)
    {
        var known = OptionsOf(root).Select(EnvironmentArguments.VariableOf).Concat(Others).ToHashSet();
        var set = context
            .Environment.Where(pair => pair.Value.Length > 0)
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        var used = set.Where(name => known.Contains(name.ToUpperInvariant()) || IsOfOci(name)).ToList();
        yield return CheckupItem.Ok("Environment", used.Count == 0 ? "no variable is set" : string.Join(", ", used));
        foreach (var name in set.Where(name => name.StartsWith(OurPrefix, StringComparison.Ordinal)).Except(used))
        {
            yield return CheckupItem.Warning(
                "Environment",
                $"{name} stands for no option",
                $"Unset or correct it.{Suggestion.For(name, known)}"
            );
        }
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command
            .Options.Where(option => option.Action is null)
            .Concat(command.Subcommands.Where(child => !child.Hidden).SelectMany(OptionsOf));

    private static bool IsOfOci(string name) => name.StartsWith("OCI_", StringComparison.Ordinal);
}
