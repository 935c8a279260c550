using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Core.Settings;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Commands;

/// <summary>A command with the options of a scan, which takes from the settings file what is said nowhere else.</summary>
internal sealed class TunedCommand : Command
{
    private readonly CommandContext _context;

    public TunedCommand(string name, string description, CommandContext context)
        : base(name, description)
    {
        _context = context;
        Connection.AddTo(this, context);
        Scan.AddTo(this);
    }

    public ConnectionOptionSet Connection { get; } = new();

    public ScanOptionSet Scan { get; } = new();

    /// <summary>The options that a settings file can set, by their names there.</summary>
    public IReadOnlyDictionary<string, Option> Settable =>
        Options
            .Where(option => option.Action is null && !Scan.Tuning.Places.Contains(option))
            .ToDictionary(KeyOf, StringComparer.Ordinal);

    public static string KeyOf(Option option) => option.Name.TrimStart('-');

    /// <summary>What is wrong with arguments; null for nothing.</summary>
    public string? ProblemOf(IReadOnlyList<string> arguments)
    {
        var parsed = Parse(arguments, CommandLine.Plain);
        if (parsed.Errors.Count > 0)
        {
            return parsed.Errors[0].Message;
        }

        try
        {
            var request = Scan.ReadOwn(parsed, _context, checkpoints: ".").Request;
            request.Selection.Of(RuleCatalog.Of(typeof(TenancyScanner).Assembly), Profile.Default);
            return null;
        }
        catch (Exception error)
            when (error
                    is UsageException
                        or UnknownRuleException
                        or NoRuleException
                        or UnknownFrameworkException
                        or ConfigurationException
            )
        {
            return error.Message;
        }
    }
}
