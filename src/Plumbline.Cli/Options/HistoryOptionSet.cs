using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>The options that save a scan, and compare it with an earlier one.</summary>
internal sealed class HistoryOptionSet
{
    private readonly Option<bool> _save = new("--save")
    {
        Description = "Keep the result and the inventory, for 'plumb report', 'plumb diff' and 'plumb scan --from'.",
    };

    private readonly StoreOption _store = new();

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Compare with a saved scan (an id, latest or previous) or a JSON report.",
        HelpName = "SCAN|FILE",
    };

    private readonly Option<bool> _failOnNew = new("--fail-on-new")
    {
        Description =
            "Exit with 3 only for failures that the baseline did not have: at the risk of --fail-on, or at any.",
    };

    public IEnumerable<Option> All => [_save, _store.Option, _baseline, _failOnNew];

    /// <exception cref="UsageException">There is nothing to compare with, or no place to save to.</exception>
    public HistorySettings Read(ParseResult parsed, CommandContext context)
    {
        var baseline = parsed.GetValue(_baseline) is { Length: > 0 } reference ? reference : null;
        return parsed.GetValue(_failOnNew) && baseline is null
            ? throw new UsageException("--fail-on-new needs a scan to compare with: name one with --baseline.")
            : new()
            {
                Store = _store.Read(parsed, context),
                Save = parsed.GetValue(_save),
                Baseline = baseline,
                FailOnNew = parsed.GetValue(_failOnNew),
            };
    }
}
