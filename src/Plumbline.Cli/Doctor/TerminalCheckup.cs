using System.Runtime.InteropServices;
using Plumbline.Cli.Terminal;
using Plumbline.Oci.Checkup;

namespace Plumbline.Cli.Doctor;

/// <summary>What runs, and how it talks.</summary>
internal static class TerminalCheckup
{
    public static CheckupItem Program =>
        CheckupItem.Ok(
            "Program",
            $"plumb {ToolVersion.Current}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription} ({RuntimeInformation.RuntimeIdentifier})"
        );

    public static CheckupItem Of(CommandContext context, bool noColor)
    {
        string[] parts =
        [
            context.OutputIsTerminal ? $"{context.Columns} columns" : "no terminal on standard output",
            TerminalEnvironment.HasColours(context, context.OutputIsTerminal, noColor) ? "colours" : "no colours",
            TerminalEnvironment.HasUnicode(context)
                ? "UTF-8"
                : "ASCII on terminals, as LC_ALL, LC_CTYPE, LANG or TERM ask",
            TerminalEnvironment.CiVariable(context) is { } ci ? $"a build server, by {ci}" : "no build server",
        ];
        return CheckupItem.Ok("Terminal", string.Join("; ", parts));
    }
}
