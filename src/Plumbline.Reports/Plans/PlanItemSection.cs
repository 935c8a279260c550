using Plumbline.Core.Costs;
using Plumbline.Core.Plans;
using Plumbline.Reports.Html;

namespace Plumbline.Reports.Plans;

/// <summary>All that a plan does about one key.</summary>
internal static class PlanItemSection
{
    public static Markup Of(PlanItem item, Money? money) =>
        Markup.Of(
            $"""
            <section id="item-{item.Number}" aria-labelledby="item-{item.Number}-title">
            <h2 id="item-{item.Number}-title">{item.Number}. {item.Target.Type} <bdi>{item.Target.Name}</bdi></h2>
            <p class="muted">{PlanWords.PlaceOf(item.Target)} <code>{item.Target.Id}</code></p>
            {(PlanWords.SavingOf(item, money) is { } saving ? Markup.Of($"<p>{saving}</p>") : Markup.Empty)}
            {Checks(item.Checks)}
            <h3>Steps</h3>
            <div class="scroll" role="region" aria-labelledby="item-{item.Number}-title" tabindex="0">
            <table class="steps">
            <thead><tr><th scope="col">Step</th><th scope="col">Resource</th><th scope="col">What is done</th><th scope="col">Taken back by</th></tr></thead>
            <tbody>{item.Steps.Select(Step)}</tbody>
            </table>
            </div>
            {Manual(item.Manual)}
            {Keeps(item.Keeps)}
            </section>
            """
        );

    public static Markup Checks(IReadOnlyList<PlanCheck> checks) =>
        checks.Count == 0 ? Markup.Empty : Markup.Of($"""<ul class="checks">{checks.Select(Check)}</ul>""");

    private static Markup Check(PlanCheck check) =>
        Markup.Of(
            $"""<li class="check-{check.Status.ToString().ToLowerInvariant()}"><span class="glyph" aria-hidden="true">{PlanWords.SignOf(check.Status)}</span> {check.Message}</li>"""
        );

    private static Markup Step(PlanStep step) =>
        Markup.Of(
            $"""
            <tr><td class="words"><span class="sign sign-{step.Effect.ToString().ToLowerInvariant()}">{PlanWords.SignOf(
                step.Effect
            )}</span> {step.Id}</td><th scope="row">{step.Target.Type} <bdi>{step.Target.Name}</bdi><span class="under">{PlanWords.PlaceOf(
                step.Target
            )}</span></th><td>{step.Summary}.{step.Fields.Select(Field)}{Wait(step)}</td><td>{step.Reverse ?? "It stays."}</td></tr>

            """
        );

    private static Markup Field(FieldChange field) =>
        Markup.Of(
            $"""<span class="under"><code>{field.Field}</code>: <code>{PlanWords.ValueOf(field.Before)}</code> → <code>{PlanWords.ValueOf(field.After)}</code></span>"""
        );

    private static Markup Wait(PlanStep step) =>
        step.ObserveDays > 0 ? Markup.Of($"""<span class="under">{PlanWords.WaitOf(step)}</span>""") : Markup.Empty;

    private static Markup Manual(IReadOnlyList<ManualWork> works) =>
        works.Count == 0 ? Markup.Empty : Markup.Of($"<h3>By hand</h3>{works.Select(Work)}");

    private static Markup Work(ManualWork work) =>
        Markup.Of(
            $"""
            <p><strong>{work.Target.Type} <bdi>{work.Target.Name}</bdi></strong> <span class="under">{work.Target.Id}</span></p>
            <p>{work.Why}</p>
            <ol>{work.Steps.Select(step => Markup.Of($"<li>{step}</li>"))}</ol>
            """
        );

    private static Markup Keeps(IReadOnlyList<PlanKeep> keeps) =>
        keeps.Count == 0
            ? Markup.Empty
            : Markup.Of(
                $"""
                <h3>Keeps the old key</h3>
                <ul>{keeps.Select(keep =>
                    Markup.Of($"<li>{keep.Target.Type} <bdi>{keep.Target.Name}</bdi>: {keep.Why}</li>")
                )}</ul>
                """
            );
}
