using System.CommandLine;
using Plumbline.Reports;

namespace Plumbline.Cli.Options;

/// <summary>The options that say where reports go, and what they hold.</summary>
internal sealed class OutputOptionSet
{
    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Description =
            $"A report, to standard output or to a file (repeatable). Formats: {string.Join(", ", OutputTarget.Names)}.",
        HelpName = "FORMAT[=PATH]",
        CompletionSources = { OutputTarget.Names.ToArray() },
    };

    private readonly Option<bool> _explainCalls = new("--explain-calls")
    {
        Description = "Say which API operations were called, how often, and why.",
    };

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "List every rule × region × compartment in json and ndjson, with what is known about it.",
    };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours. [env: NO_COLOR]" };

    private readonly Option<bool> _annotations = new("--annotations")
    {
        Description = "Failures as annotations of a GitHub workflow too, on standard error.",
    };

    private readonly Option<bool> _redact = new("--redact")
    {
        Description = "A short pseudonym in the place of each OCID, the same for the same, in every output.",
    };

    public IReadOnlyList<Option> All => [_output, _explainCalls, _coverage, _noColor, _annotations, _redact];

    public OutputSettings Read(ParseResult parsed) =>
        new()
        {
            Targets = OutputTarget.Parse(parsed.GetValue(_output) ?? []),
            Options = new ReportOptions(Coverage: parsed.GetValue(_coverage)),
            ExplainCalls = parsed.GetValue(_explainCalls),
            NoColor = parsed.GetValue(_noColor),
            Annotations = parsed.GetValue(_annotations),
            Redact = parsed.GetValue(_redact),
        };
}
