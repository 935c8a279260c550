using System.Globalization;
using Plumbline.Core.Exceptions;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>What the exceptions did in a scan. All texts in them are hostile input.</summary>
internal sealed class ExceptionList(IReadOnlyList<ExceptionUse> uses, IAnsiConsole console)
{
    /// <summary>So many that are in force and in use are shown; those that somebody has to look at are shown all.</summary>
    private const int MostListed = 10;

    public void Write()
    {
        var stale = uses.Where(use => use.IsStale).ToList();
        foreach (var use in stale)
        {
            Write(use);
        }

        var others = uses.Except(stale).ToList();
        others.Take(MostListed).ToList().ForEach(Write);
        if (others.Count > MostListed)
        {
            console.MarkupLine($"            … and {others.Count - MostListed} more, which '-o json' lists");
        }
    }

    private void Write(ExceptionUse use)
    {
        var exception = use.Exception;
        var day = exception.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var state = use.IsExpired ? $"[yellow]expired on {day}[/]" : $"until {day}";
        console.MarkupLine($"            {Safe(exception.Id)}: {state}, {Safe(exception.Owner)}: {EffectOf(use)}");
        console.MarkupLine(
            $"              [dim]{Markup.Escape(ExceptionTable.ScopeOf(exception.Scope))}: {Safe(exception.Reason)}[/]"
        );
    }

    private static string EffectOf(ExceptionUse use) =>
        use switch
        {
            { IsExpired: true, Findings: 1 } => "1 finding fails again",
            { IsExpired: true, Findings: > 0 } => $"{use.Findings} findings fail again",
            { Findings: > 0 } => $"{Counted.Of(use.Findings, "finding")} excepted",
            { IsUnused: true } => "[yellow]nothing fails that it covers: it can be removed[/]",
            _ => "nothing fails that it covers, in what was read",
        };

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
