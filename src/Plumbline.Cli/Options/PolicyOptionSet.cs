using System.CommandLine;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Cli.Options;

/// <summary>The options that say which rules a policy is for, and for whom.</summary>
internal sealed class PolicyOptionSet
{
    private readonly Option<string[]> _rule = new("--rule")
    {
        Description = "Only what this rule needs (repeatable). Default: every rule. 'plumb rule list' names them.",
        HelpName = "ID",
        CompletionSources = { RuleIds.Completions },
    };

    private readonly Option<string?> _group = new("--group")
    {
        Description = "The group that the statements are for: NAME, DOMAIN/NAME or OCID. Default: Plumbline.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _dynamicGroup = new("--dynamic-group")
    {
        Description = "The dynamic group instead, for instances, functions and other resources.",
        HelpName = "NAME",
    };

    public IEnumerable<Option> All => [_rule, _group, _dynamicGroup];

    /// <exception cref="UnknownRuleException">A rule does not exist.</exception>
    public IReadOnlyList<Rule> Rules(ParseResult parsed)
    {
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        var ids = parsed.GetValue(_rule) ?? [];
        return ids.Length == 0 ? [.. catalog.Rules] : [.. ids.SelectMany(catalog.Select).Distinct()];
    }

    /// <summary>Whom the user named; null for nobody.</summary>
    /// <exception cref="UsageException">No group can have that name, or two were named.</exception>
    public PolicySubject? Subject(ParseResult parsed)
    {
        try
        {
            return (parsed.GetValue(_group), parsed.GetValue(_dynamicGroup)) switch
            {
                (null, null) => null,
                ({ } group, null) => PolicySubject.Group(group),
                (null, { } group) => PolicySubject.DynamicGroup(group),
                _ => throw new UsageException("Name a group or a dynamic group, not both."),
            };
        }
        catch (FormatException error)
        {
            throw new UsageException($"No statement can be about this group: {error.Message}");
        }
    }
}
