using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;
using Plumbline.Reports.Json;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb framework</c>: which rule looks at which requirement, without credentials or network.</summary>
internal static class FrameworkCommand
{
    public static Command Create(CommandContext context) =>
        new("framework", "List the frameworks, or show what the rules cover of one.")
        {
            CreateList(context),
            CreateShow(context),
        };

    private static Command CreateList(CommandContext context)
    {
        var format = PrintedFormat.Option();
        var command = new Command("list", "List all frameworks.") { format };
        command.SetAction(parsed =>
        {
            var frameworks = Catalog().Frameworks;
            if (PrintedFormat.IsJson(parsed.GetValue(format)!))
            {
                FrameworkJson.WriteList(frameworks, context.Output);
            }
            else
            {
                FrameworkText.WriteList(frameworks, parsed.InvocationConfiguration.Output);
            }
        });
        return command;
    }

    private static Command CreateShow(CommandContext context)
    {
        var id = new Argument<string>("ID")
        {
            Description = "A framework's id, such as cis-oci-3.1.",
            CompletionSources = { FrameworkIds.Completions },
        };
        var format = PrintedFormat.Option();
        var attestations = new AttestationOption();
        var command = new Command("show", "Show a framework: its requirements, their rules, and what is not covered.")
        {
            id,
            attestations.Option,
            format,
        };
        command.SetAction(parsed =>
        {
            var catalog = Catalog();
            var framework = catalog.Get(parsed.GetValue(id)!);
            var said = attestations.Read(parsed, catalog).Where(one => one.FrameworkId == framework.Id).ToList();
            if (PrintedFormat.IsJson(parsed.GetValue(format)!))
            {
                FrameworkJson.Write(framework, said, context.Output);
            }
            else
            {
                Text(framework, said, context, parsed).Write();
            }
        });
        return command;
    }

    private static FrameworkText Text(
        Framework framework,
        IReadOnlyList<Attestation> said,
        CommandContext context,
        ParseResult parsed
    ) => new(framework, said, Rules(), context.Time, parsed.InvocationConfiguration.Output);

    private static FrameworkCatalog Catalog() => FrameworkCatalog.Of(typeof(TenancyScanner).Assembly);

    private static RuleCatalog Rules() => RuleCatalog.Of(typeof(TenancyScanner).Assembly);
}
