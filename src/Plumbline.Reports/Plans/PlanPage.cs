using System.Text;
using Plumbline.Core.Plans;
using Plumbline.Reports.Html;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Plans;

/// <summary>A plan as one web page to review and to pass on: it asks nothing of any other place and runs no script.</summary>
public static class PlanPage
{
    public static void Write(Plan plan, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var head = PageHead.Document(
            $"{plan.TenancyName}: plan for {plan.Rule}",
            plan.ToolVersion,
            PageAssets.PlanPolicy,
            PageAssets.PlanStyle
        );
        writer.Write(
            Markup.Of(
                $"""
                {head}
                <body>
                {Header(plan)}
                <main>
                {Summary(plan)}
                {plan.Items.Select(item => PlanItemSection.Of(item, plan.Money))}
                {Refusals(plan.Refusals)}
                {List("not-seen", "Not seen", plan.BlindSpots)}
                {Policy(plan.Policy)}
                </main>
                </body>
                </html>

                """
            )
        );
    }

    private static Markup Header(Plan plan) =>
        Markup.Of(
            $"""
            <header>
            <p class="brand">{PageHead.Plumb} Plumbline <span class="muted">change plan</span></p>
            <h1><bdi>{plan.TenancyName}</bdi></h1>
            <p class="ocid">{plan.TenancyId}</p>
            <p class="lead">Plan {plan.Id} for {plan.Rule}, made {Words.Moment(
                plan.CreatedAt
            )}. Nothing has been changed by making it.</p>
            </header>
            """
        );

    private static Markup Summary(Plan plan) =>
        Markup.Of(
            $"""
            <section id="summary" aria-labelledby="summary-title">
            <h2 id="summary-title">Summary</h2>
            <p class="big">{PlanWords.CountsOf(plan)}</p>
            {(PlanWords.SavingOf(plan) is { } saving ? Markup.Of($"<p>{saving}</p>") : Markup.Empty)}
            <p>{PlanWords.BoundsOf(plan)}</p>
            {PlanItemSection.Checks(plan.Checks)}
            </section>
            """
        );

    private static Markup Refusals(IReadOnlyList<PlanRefusal> refusals) =>
        refusals.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section id="refused" aria-labelledby="refused-title">
                <h2 id="refused-title">Not in the plan</h2>
                <div class="scroll" role="region" aria-labelledby="refused-title" tabindex="0">
                <table>
                <thead><tr><th scope="col">Resource</th><th scope="col">Why</th></tr></thead>
                <tbody>{refusals.Select(Row)}</tbody>
                </table>
                </div>
                </section>
                """
            );

    private static Markup Row(PlanRefusal refusal) =>
        Markup.Of(
            $"""<tr><th scope="row"><bdi>{refusal.Target.Name}</bdi><span class="under">{PlanWords.PlaceOf(refusal.Target)}</span></th><td>{PlanWords.MessageOf(refusal)}</td></tr>"""
        );

    private static Markup List(string id, string title, IReadOnlyList<string> sentences) =>
        sentences.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section id="{id}" aria-labelledby="{id}-title">
                <h2 id="{id}-title">{title}</h2>
                <ul>{sentences.Select(sentence => Markup.Of($"<li>{sentence}</li>"))}</ul>
                </section>
                """
            );

    private static Markup Policy(IReadOnlyList<string> statements) =>
        statements.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section id="policy" aria-labelledby="policy-title">
                <h2 id="policy-title">Policy that carrying it out takes</h2>
                <ul>{statements.Select(statement => Markup.Of($"<li><code>{statement}</code></li>"))}</ul>
                </section>
                """
            );
}
