using System.CommandLine.Completions;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The rules that can be named.</summary>
internal static class RuleIds
{
    public static IEnumerable<CompletionItem> Completions(CompletionContext context) =>
        RuleCatalog
            .Of(typeof(TenancyScanner).Assembly)
            .Rules.Select(rule => new CompletionItem(rule.Id, detail: rule.Page.Title));
}
