using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;
using Plumbline.Reports.Json;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb rule</c>: the rule book, without credentials or network.</summary>
internal static class RuleCommand
{
    public static Command Create(CommandContext context) =>
        new("rule", "List the rules, or show one's page.") { CreateList(context), CreateShow(context) };

    private static Command CreateList(CommandContext context)
    {
        var format = PrintedFormat.Option();
        var command = new Command("list", "List all rules.") { format };
        command.SetAction(parsed =>
        {
            if (PrintedFormat.IsJson(parsed.GetValue(format)!))
            {
                RuleJson.WriteList(Catalog().Rules, context.Output);
            }
            else
            {
                using var output = new WrappingWriter(parsed.InvocationConfiguration.Output, context.OutputColumns);
                RuleText.WriteList(Catalog().Rules, output);
            }
        });
        return command;
    }

    private static Command CreateShow(CommandContext context)
    {
        var id = new Argument<string>("ID")
        {
            Description = "A rule's id, such as OCI-KMS-004.",
            HelpName = "ID",
            CompletionSources = { RuleIds.Completions },
        };
        var format = PrintedFormat.Option();
        var command = new Command("show", "Show a rule's page: why, audit, fix, exceptions.") { id, format };
        command.SetAction(parsed =>
        {
            var rule = Catalog().Get(parsed.GetValue(id)!);
            if (PrintedFormat.IsJson(parsed.GetValue(format)!))
            {
                RuleJson.Write(rule, context.Output);
            }
            else
            {
                RuleText.Write(rule, parsed.InvocationConfiguration.Output, context.OutputColumns);
            }
        });
        return command;
    }

    private static RuleCatalog Catalog() => RuleCatalog.Of(typeof(TenancyScanner).Assembly);
}
