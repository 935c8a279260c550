using System.CommandLine;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Cli.Options;

/// <summary>The options that say what to scan and what to do with the result.</summary>
internal sealed class ScanOptionSet
{
    private const string NoRisk = "none";

    private readonly ScopeOptionSet _scope = new("Scan");

    private readonly Option<string[]> _rule = new("--rule")
    {
        Description = "Run only this rule (repeatable). 'plumb rule list' names them.",
        HelpName = "ID",
    };

    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Description = "table or json, to standard output or to a file (repeatable).",
        HelpName = "FORMAT[=PATH]",
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description =
            "Exit with 3 when something fails at this risk or above: none, low, medium, high, very_high, extreme.",
        HelpName = "RISK",
        DefaultValueFactory = _ => NoRisk,
    };

    private readonly Option<bool> _failOnIncomplete = new("--fail-on-incomplete")
    {
        Description = "Exit with 4 when something in scope could not be read.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours. [env: NO_COLOR]" };

    public void AddTo(Command command)
    {
        Option[] all = [.. _scope.All, _rule, _output, _failOn, _failOnIncomplete, _quiet, _noColor];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    public ScanSettings Read(ParseResult parsed) =>
        new()
        {
            Request = _scope.Read(parsed) with { RuleIds = parsed.GetValue(_rule) ?? [] },
            Outputs = OutputTarget.Parse(parsed.GetValue(_output) ?? []),
            FailOn = ParseRisk(parsed.GetValue(_failOn)!),
            FailOnIncomplete = parsed.GetValue(_failOnIncomplete),
            Quiet = parsed.GetValue(_quiet),
            NoColor = parsed.GetValue(_noColor),
        };

    private static Risk? ParseRisk(string value)
    {
        var names = Enum.GetValues<Risk>().ToDictionary(WireName.Of);
        if (value == NoRisk)
        {
            return null;
        }

        return names.TryGetValue(value.Replace('-', '_').ToLowerInvariant(), out var risk)
            ? risk
            : throw new UsageException(
                $"There is no risk '{value}'.{Suggestion.For(value, names.Keys)} Choose none, {string.Join(", ", names.Keys)}."
            );
    }
}
