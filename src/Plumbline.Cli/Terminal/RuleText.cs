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

    /// <param name="rule">The rule.</param>
    /// <param name="output">Where to.</param>
    /// <param name="width">Where to break lines of prose. Commands and tables stay as they are: they are to be copied.</param>
    public static void Write(Rule rule, TextWriter output, int width)
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
        foreach (var line in Lines(page.Body, width))
        {
            output.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(string body, int width)
    {
        var isCode = false;
        foreach (var line in body.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            foreach (var part in isCode || line.StartsWith('|') ? [line] : LineWrap.Break(line, width))
            {
                yield return part;
            }
        }
    }
}
