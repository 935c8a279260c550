using System.CommandLine.Completions;
using Plumbline.Core.Frameworks;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The frameworks that can be named.</summary>
internal static class FrameworkIds
{
    public static IEnumerable<CompletionItem> Completions(CompletionContext context) =>
        FrameworkCatalog
            .Of(typeof(TenancyScanner).Assembly)
            .Frameworks.Select(framework => new CompletionItem(framework.Id, detail: framework.Name));
}
