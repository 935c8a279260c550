using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Settings;

namespace Plumbline.Core.Scans;

/// <summary>A rule's settings, with the context that the rule gets under each of them.</summary>
internal sealed class Tuned(Rule rule, Inventory inventory, Judging judging, IReadOnlyList<Gap> gaps)
{
    private readonly RuleSettings _settings = judging.Profile.Of(rule);
    private readonly Dictionary<RuleTuning, RuleContext> _contexts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RuleTuning, Dictionary<string, string>> _texts = new(
        ReferenceEqualityComparer.Instance
    );

    public RuleTuning For(Resource resource) =>
        _settings.Scoped.Count == 0
            ? _settings.General
            : _settings.For(resource, inventory.Compartments.PathOf(resource.CompartmentId));

    public RuleContext Context(RuleTuning tuning)
    {
        if (!_contexts.TryGetValue(tuning, out var context))
        {
            context = new RuleContext(inventory, judging.AsOf, tuning.Parameters, gaps);
            _contexts[tuning] = context;
        }

        return context;
    }

    /// <summary>What the rule's parameters are set to, for people. There may be millions of findings: they share it.</summary>
    public IReadOnlyDictionary<string, string> TextsOf(RuleTuning tuning)
    {
        if (!_texts.TryGetValue(tuning, out var texts))
        {
            texts = rule.Parameters.ToDictionary(parameter => parameter.Name, tuning.Parameters.TextOf);
            _texts[tuning] = texts;
        }

        return texts;
    }
}
