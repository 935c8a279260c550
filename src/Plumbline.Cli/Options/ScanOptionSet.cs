using System.CommandLine;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;
using Plumbline.Oci.Costs;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The options that say what to scan and what to do with the result.</summary>
internal sealed class ScanOptionSet
{
    private const string None = "none";

    private static readonly Dictionary<string, DiscoveryMode> DiscoveryModes = Enum.GetValues<DiscoveryMode>()
        .ToDictionary(mode => mode.ToString().ToLowerInvariant());

    private static readonly Dictionary<string, Risk> Risks = Enum.GetValues<Risk>().ToDictionary(WireName.Of);

    private readonly ScopeOptionSet _scope = new("Scan");

    private readonly Option<string[]> _rule = new("--rule")
    {
        Description = "Run only this rule (repeatable); OCI-KMS-* stands for several. 'plumb rule list' names them.",
        HelpName = "ID",
        CompletionSources = { RuleIds.Completions },
    };

    private readonly Option<string[]> _skipRule = new("--skip-rule")
    {
        Description = "Do not run this rule (repeatable); OCI-KMS-* stands for several.",
        HelpName = "ID",
        CompletionSources = { RuleIds.Completions },
    };

    private readonly FrameworkOptionSet _frameworks = new(
        "Run only the rules of this framework, and report how it stands"
    );

    private readonly Option<string> _discovery = new("--discovery")
    {
        Description =
            "How resources are found: search (few calls, proved by counts), thorough (every list of every compartment), or auto (thorough where that is cheap).",
        HelpName = "MODE",
        CompletionSources = { DiscoveryModes.Keys.ToArray() },
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on with the last scan of this scope that was interrupted.",
    };

    private readonly Option<string?> _checkpoints = new("--checkpoint-dir")
    {
        Description =
            "Where interrupted scans are kept; 'none' keeps none. [default: ~/.local/state/plumbline, for demo none]",
        HelpName = "DIR",
    };

    private readonly OutputOptionSet _output = new();

    private readonly HistoryOptionSet _history = new();

    private readonly Option<bool> _cost = new("--cost")
    {
        Description = "Read the versions of HSM keys too, one call more for each, so that costs and savings are exact.",
    };

    private readonly PriceListOption _prices = new();

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description =
            "Exit with 3 when something fails at this risk or above: none, low, medium, high, very_high, extreme.",
        HelpName = "RISK",
        CompletionSources = { new[] { None }.Concat(Risks.Keys).ToArray() },
        DefaultValueFactory = _ => None,
    };

    private readonly Option<bool> _failOnIncomplete = new("--fail-on-incomplete")
    {
        Description = "Exit with 4 when something in scope could not be read.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    public TuningOptionSet Tuning { get; } = new();

    public void AddTo(Command command)
    {
        Option[] all =
        [
            .. _scope.All,
            _rule,
            _skipRule,
            .. _frameworks.All,
            .. Tuning.All,
            _discovery,
            _resume,
            _checkpoints,
            .. _output.All,
            .. _history.All,
            _cost,
            _prices.Option,
            _failOn,
            _failOnIncomplete,
            _quiet,
        ];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <param name="checkpoints">The folder to keep interrupted scans in, unless the user names one; null for none.</param>
    public ScanSettings Read(ParseResult parsed, CommandContext context, string? checkpoints)
    {
        var settings = ReadOwn(parsed, context, checkpoints);
        Action<string> note = settings.Quiet ? _ => { } : context.Note;
        var tuning = Tuning.Read(parsed, context);
        tuning.Tell(note);
        return settings with
        {
            Request = tuning.ApplyTo(settings.Request) with { Warn = context.Warn, Note = note },
            Frameworks = _frameworks.AddAttestations(settings.Frameworks, parsed),
        };
    }

    /// <summary>The same, as far as no file is needed for it.</summary>
    public ScanSettings ReadOwn(ParseResult parsed, CommandContext context, string? checkpoints)
    {
        var frameworks = _frameworks.Read(parsed);
        return new()
        {
            Request = ReadRequest(parsed, checkpoints) with { WithinRuleIds = frameworks.RuleIds },
            Frameworks = frameworks,
            Output = _output.Read(parsed),
            Prices = _prices.Read(parsed),
            History = _history.Read(parsed, context),
            FailOn = ParseRisk(parsed.GetValue(_failOn)!),
            FailOnIncomplete = parsed.GetValue(_failOnIncomplete),
            FailOnStaleExceptions = Tuning.FailOnStale(parsed),
            Quiet = parsed.GetValue(_quiet),
        };
    }

    private ScanRequest ReadRequest(ParseResult parsed, string? checkpoints)
    {
        var folder = parsed.GetValue(_checkpoints) switch
        {
            null or "" => checkpoints,
            None => null,
            var named => named,
        };
        return parsed.GetValue(_resume) && folder is null
            ? throw new UsageException(
                "--resume needs a folder in which scans are kept: name one with --checkpoint-dir."
            )
            : _scope.Read(parsed) with
            {
                RuleIds = parsed.GetValue(_rule) ?? [],
                AlsoNeeded = parsed.GetValue(_cost) ? TenancyCosts.Needs : [],
                SkippedRuleIds = parsed.GetValue(_skipRule) ?? [],
                Discovery = ParseDiscovery(parsed.GetValue(_discovery)!),
                CheckpointFolder = folder,
                Resume = parsed.GetValue(_resume),
            };
    }

    private static DiscoveryMode ParseDiscovery(string value)
    {
        return DiscoveryModes.TryGetValue(value.ToLowerInvariant(), out var mode)
            ? mode
            : throw new UsageException(
                $"There is no discovery '{value}'.{Suggestion.For(value, DiscoveryModes.Keys)} Choose {string.Join(", ", DiscoveryModes.Keys)}."
            );
    }

    private static Risk? ParseRisk(string value)
    {
        if (value == None)
        {
            return null;
        }

        return Risks.TryGetValue(value.Replace('-', '_').ToLowerInvariant(), out var risk)
            ? risk
            : throw new UsageException(
                $"There is no risk '{value}'.{Suggestion.For(value, Risks.Keys)} Choose none, {string.Join(", ", Risks.Keys)}."
            );
    }
}
