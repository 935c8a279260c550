using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Core.Text;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Cli.Commands.Keys;

/// <summary>The options that say which keys are shown, and how closely they are looked at.</summary>
internal sealed class KeysOptionSet
{
    private const string Hsm = "HSM";

    private static readonly string[] Modes = [Hsm, "SOFTWARE", "EXTERNAL"];

    private readonly ScopeOptionSet _scope = new("Show");

    private readonly Option<string?> _mode = new("--protection-mode")
    {
        Description = "Only keys of this protection mode: HSM, SOFTWARE or EXTERNAL.",
        HelpName = "MODE",
        CompletionSources = { Modes },
    };

    private readonly Option<bool> _unused = new("--unused") { Description = "Only keys without a known user." };

    private readonly Option<bool> _brief = new("--brief")
    {
        Description = "Only what lists show: no shape and no versions, which take two calls for each HSM key.",
    };

    public IEnumerable<Option> All => [.. _scope.All, _mode, _unused, _brief];

    /// <exception cref="UsageException">There is no such mode.</exception>
    public ScanRequest Request(ParseResult parsed)
    {
        var isBrief = parsed.GetValue(_brief);
        var mode = ModeOf(parsed);
        return _scope.Read(parsed) with
        {
            RuleIds = KeySheet.Rules,
            AlsoNeeded = KeySheet.NeedsOf(key => !isBrief && key.IsInHsm && (mode is null or Hsm)),
        };
    }

    /// <exception cref="UsageException">There is no such mode.</exception>
    public bool Shows(KeyLine line, ParseResult parsed) =>
        (ModeOf(parsed) is not { } mode || line.Key.ProtectionMode == mode)
        && (!parsed.GetValue(_unused) || (line.Uses.Count == 0 && !line.MayHaveMoreUsers));

    private string? ModeOf(ParseResult parsed)
    {
        var mode = parsed.GetValue(_mode)?.ToUpperInvariant();
        return mode is null || Modes.Contains(mode)
            ? mode
            : throw new UsageException(
                $"There is no protection mode '{mode}'.{Suggestion.For(mode, Modes)} Choose {string.Join(", ", Modes)}."
            );
    }
}
