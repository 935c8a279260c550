using Plumbline.Core.Rules;

namespace Plumbline.Reports.Html;

/// <summary>The page of each rule, once: findings show their part of it.</summary>
internal static class GuideSection
{
    public static Markup Of(IReadOnlyList<RuleCard> rules) =>
        Markup.Of(
            $"""
            <section id="guide" aria-labelledby="guide-title" tabindex="-1">
            <h2 id="guide-title">How to fix</h2>
            {rules.Select(Page)}
            </section>
            """
        );

    private static Markup Page(RuleCard rule) =>
        Markup.Of(
            $"""
            <details class="page" id="page-{rule.Id}">
            <summary><h3>{rule.Id} <span class="title">{rule.Page.Title}</span></h3></summary>
            <div class="prose">
            <p>{RiskMark.Of(rule.Page.Risk)}</p>
            {MarkdownPage.Render(rule.Page.Body)}
            </div>
            </details>
            """
        );
}
