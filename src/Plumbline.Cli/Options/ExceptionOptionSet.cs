using System.CommandLine;
using System.Globalization;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The options that describe an exception.</summary>
internal sealed class ExceptionOptionSet
{
    private readonly Option<string?> _id = Text("--id", "What to call it. Default: exception- and a number.", "NAME");
    private readonly Option<string?> _rule = Text("--rule", "The rule whose failures are accepted.", "ID");

    private readonly Option<string?> _compartment = Text(
        "--compartment-path",
        "Only in compartments with this path, such as root/prod/**.",
        "PATTERN"
    );

    private readonly Option<string?> _tag = Text(
        "--tag",
        "Only resources with this tag: key, key:value or Namespace.key:value.",
        "TAG"
    );

    private readonly Option<string?> _resource = Text(
        "--resource",
        "Only resources with this name or OCID.",
        "PATTERN"
    );
    private readonly Option<string?> _finding = Text("--finding", "Only this finding, by its id in '-o json'.", "ID");
    private readonly Option<string?> _owner = Text("--owner", "Who answers for it: a team or a role.", "NAME");
    private readonly Option<string?> _reason = Text("--reason", "Why the failure is accepted.", "TEXT");
    private readonly Option<string?> _ticket = Text("--ticket", "Where it was discussed.", "TEXT");
    private readonly Option<string?> _approver = Text("--approver", "Who agreed to it.", "NAME");
    private readonly Option<string?> _expires = Text("--expires", "The last day on which it holds.", "YYYY-MM-DD");

    public ExceptionOptionSet()
    {
        (_owner.Required, _reason.Required, _expires.Required) = (true, true, true);
    }

    public IReadOnlyList<Option> All =>
        [_rule, _compartment, _tag, _resource, _finding, _owner, _reason, _expires, _ticket, _approver, _id];

    /// <param name="today">The day on which it is created.</param>
    /// <param name="taken">Ids that others have.</param>
    /// <exception cref="UsageException">An option has a value that it cannot have.</exception>
    /// <exception cref="UnknownRuleException">There is no such rule.</exception>
    public AcceptedFailure Read(ParseResult parsed, DateOnly today, IReadOnlyList<string> taken)
    {
        var expires = ReadDay(parsed);
        return expires >= today
            ? new AcceptedFailure
            {
                Id = ReadId(parsed, taken),
                Owner = Filled(_owner, parsed),
                Reason = Filled(_reason, parsed),
                Ticket = parsed.GetValue(_ticket),
                Approver = parsed.GetValue(_approver),
                Created = today,
                Expires = expires,
                Scope = ReadScope(parsed),
            }
            : throw new UsageException($"--expires is {expires:yyyy-MM-dd}, which is over.");
    }

    private ExceptionScope ReadScope(ParseResult parsed)
    {
        Option<string?>[] scope = [_rule, _compartment, _tag, _resource, _finding];
        return scope.Any(option => parsed.GetValue(option) is not null)
            ? new ExceptionScope
            {
                Finding = Read(_finding, parsed, Finding.ParseId),
                Rule = Read(_rule, parsed, id => RuleCatalog.Of(typeof(TenancyScanner).Assembly).Get(id).Id),
                Compartment = Read(_compartment, parsed, CompartmentPattern.Parse),
                Tag = Read(_tag, parsed, TagPattern.Parse),
                Resource = Read(_resource, parsed, TextPattern.Parse),
            }
            : throw new UsageException(
                $"An exception for everything would hide everything: name {string.Join(", ", scope.Select(option => option.Name))}, at least one of them."
            );
    }

    private string ReadId(ParseResult parsed, IReadOnlyList<string> taken)
    {
        var used = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(_id) is not null)
        {
            var id = Filled(_id, parsed);
            return used.Contains(id) ? throw new UsageException($"There is an exception '{id}' already.") : id;
        }

        return Enumerable
            .Range(1, int.MaxValue)
            .Select(number => $"exception-{number}")
            .First(id => !used.Contains(id));
    }

    private DateOnly ReadDay(ParseResult parsed)
    {
        var text = parsed.GetValue(_expires)!;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day)
            ? day
            : throw new UsageException($"--expires: '{text}' is no day: write it as 2027-06-30.");
    }

    private static string Filled(Option<string?> option, ParseResult parsed) =>
        parsed.GetValue(option) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new UsageException($"{option.Name} has no text.");

    private static T? Read<T>(Option<string?> option, ParseResult parsed, Func<string, T> parse)
        where T : class
    {
        try
        {
            return parsed.GetValue(option) is { } text ? parse(text) : null;
        }
        catch (FormatException error)
        {
            throw new UsageException($"{option.Name}: {error.Message}.");
        }
    }

    private static Option<string?> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };
}
