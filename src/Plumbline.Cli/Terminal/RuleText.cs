using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>Rules as plain text. Pages are ours, so nothing in them needs escaping.</summary>
internal static class RuleText
{
    public static void WriteList(IReadOnlyCollection<Rule> rules, TextWriter output)
    {
        output.WriteLine($"{"ID", -12}  {"RISK", -9}  {"CATEGORY", -22}  TITLE");
        foreach (var rule in rules)
        {
            output.WriteLine(
                $"{rule.Id, -12}  {WireName.Of(rule.Page.Risk), -9}  {WireName.Of(rule.Page.Category), -22}  {rule.Page.Title}"
            );
        }
    }

    public static void Write(Rule rule, TextWriter output)
    {
        var page = rule.Page;
        output.WriteLine($"{rule.Id}  {page.Title}");
        output.WriteLine();
        output.WriteLine($"Risk         {WireName.Of(page.Risk)}");
        output.WriteLine($"Category     {WireName.Of(page.Category)}");
        output.WriteLine($"Resource     {page.Resource}");
        output.WriteLine($"Permissions  {string.Join(", ", page.Permissions)}");
        foreach (var (name, meaning) in page.Parameters)
        {
            output.WriteLine($"Parameter    {name}: {meaning}");
        }

        output.WriteLine($"Aliases      {string.Join(", ", page.Aliases)}");
        output.WriteLine($"Reviewed     {page.Reviewed:yyyy-MM-dd}");
        output.WriteLine();
        output.WriteLine(page.Body);
    }
}
