using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Commands.Fix;

/// <summary>The options that say what a plan is about, and how far it goes.</summary>
internal sealed class PlanOptionSet
{
    /// <summary>The rules that plans can be made for.</summary>
    public static readonly string[] Rules = ["OCI-KMS-004"];

    private readonly ScopeOptionSet _scope = new("Plan for");

    private readonly Option<string[]> _key = new("--key")
    {
        Description = "Only this key (repeatable). Default: every key that fails.",
        HelpName = "OCID",
    };

    private readonly Option<int> _maxKeys = new("--max-keys")
    {
        Description = "So many keys at the most; more than that is no plan.",
        HelpName = "N",
        DefaultValueFactory = _ => 10,
    };

    private readonly Option<int> _maxPercent = new("--max-percent")
    {
        Description = "Such a share of all keys at the most, and one key in any case.",
        HelpName = "N",
        DefaultValueFactory = _ => 10,
    };

    private readonly Option<string[]> _include = new("--include")
    {
        Description =
            $"Take in what is refused otherwise (repeatable): {string.Join(", ", MigrationPlanner.OptionalRefusals)}.",
        HelpName = "CODE",
        CompletionSources = { MigrationPlanner.OptionalRefusals.ToArray() },
    };

    private readonly Option<bool> _retire = new("--retire")
    {
        Description = "Disable each replaced key after a time to observe, where nothing that is known needs it.",
    };

    private readonly Option<int> _observeDays = new("--observe-days")
    {
        Description = "How many days that time is.",
        HelpName = "N",
        DefaultValueFactory = _ => 30,
    };

    private readonly Option<bool> _deleteReplaced = new("--delete-replaced")
    {
        Description =
            "Plan, instead, the deletion of keys that were replaced and disabled before, and that nothing names any more.",
    };

    private readonly Option<int> _deletionDays = new("--deletion-days")
    {
        Description = "How many days ahead deletion is scheduled: 7 to 30.",
        HelpName = "N",
        DefaultValueFactory = _ => 30,
    };

    private readonly Option<bool> _noCryptoProof = new("--no-crypto-proof")
    {
        Description = "Do not show that a new key works before anything depends on it. Saves the right to use it.",
    };

    private readonly Option<string> _group = new("--group")
    {
        Description = "The group that the policy statements of the plan are for.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "PlumblineFix",
    };

    private readonly Option<bool> _onlySaving = new("--only-saving")
    {
        Description = "Leave out keys that save nothing, such as those within the free key versions.",
    };

    private readonly PriceListOption _prices = new();

    public IEnumerable<Option> All =>
        [
            .. _scope.All,
            _key,
            _maxKeys,
            _maxPercent,
            _include,
            _retire,
            _observeDays,
            _deleteReplaced,
            _deletionDays,
            _noCryptoProof,
            _group,
            _onlySaving,
            _prices.Option,
        ];

    /// <exception cref="UsageException">No plan can be made for the rule.</exception>
    public static void DemandPlannable(string rule)
    {
        if (!Rules.Contains(rule.ToUpperInvariant()))
        {
            throw new UsageException(
                $"No plan can be made for '{rule}'.{Suggestion.For(rule, Rules)} Plans are made for: {string.Join(", ", Rules)}."
            );
        }
    }

    public ScanRequest Scope(ParseResult parsed) =>
        _scope.Read(parsed) with
        {
            RuleIds = ["OCI-KMS-004"],
            AlsoNeeded = MigrationPlanner.Needs,
        };

    /// <exception cref="UsageException">A value is out of bounds.</exception>
    private MigrationRequest Read(ParseResult parsed, CommandContext context)
    {
        var include = parsed.GetValue(_include) ?? [];
        if (include.Except(MigrationPlanner.OptionalRefusals).FirstOrDefault() is { } unknown)
        {
            throw new UsageException(
                $"'{unknown}' cannot be included.{Suggestion.For(unknown, MigrationPlanner.OptionalRefusals)} Choose {string.Join(", ", MigrationPlanner.OptionalRefusals)}."
            );
        }

        return new()
        {
            KeyIds = parsed.GetValue(_key) ?? [],
            MaxKeys = InBounds(parsed, _maxKeys, 1, 100_000),
            MaxPercent = InBounds(parsed, _maxPercent, 1, 100),
            Include = include,
            Retire = parsed.GetValue(_retire),
            ObserveDays = InBounds(parsed, _observeDays, 1, 3650),
            CryptoProof = !parsed.GetValue(_noCryptoProof),
            Group = parsed.GetValue(_group)!,
            Prices = _prices.Read(parsed),
            OnlySaving = parsed.GetValue(_onlySaving),
            ToolVersion = ToolVersion.Current,
            Now = context.Time.GetUtcNow(),
        };
    }

    /// <summary>Works out the plan that was asked for.</summary>
    public Func<ScanResult, Plan> Planner(ParseResult parsed, CommandContext context)
    {
        var request = Read(parsed, context);
        var days = InBounds(parsed, _deletionDays, 7, 30);
        var isDeletion = parsed.GetValue(_deleteReplaced);
        return result =>
            isDeletion ? DeletionPlanner.Make(result, request, days) : MigrationPlanner.Make(result, request);
    }

    private static int InBounds(ParseResult parsed, Option<int> option, int least, int most)
    {
        var value = parsed.GetValue(option);
        return value >= least && value <= most
            ? value
            : throw new UsageException($"{option.Name} takes a number from {least} to {most}, not {value}.");
    }
}
