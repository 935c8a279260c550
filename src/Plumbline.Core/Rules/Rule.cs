using Plumbline.Core.Inventories;

namespace Plumbline.Core.Rules;

/// <summary>A best practice that can be checked. Rules are pure: no clock, no network, no state.</summary>
public abstract class Rule
{
    private readonly Lazy<RuleCard> _card;

    private protected Rule() => _card = new(() => new RuleCard(Id, RulePageReader.ReadFor(GetType())));

    /// <summary>The stable id, such as <c>OCI-KMS-004</c>. Ids are never reused.</summary>
    public abstract string Id { get; }

    /// <summary>The type of resource that the rule judges.</summary>
    public abstract Type ResourceType { get; }

    /// <summary>The same, type by type, where the judged one stands for several.</summary>
    public virtual IReadOnlyList<Type> ResourceTypes => [ResourceType];

    public RulePage Page => Card.Page;

    public RuleCard Card => _card.Value;

    /// <summary>What has to be collected for the rule. Nothing else is asked of the cloud.</summary>
    public abstract IReadOnlyList<Need> Needs { get; }

    /// <summary>Whether it costs so many calls that it runs only when it is named, or switched on in a settings file.</summary>
    public virtual bool IsOptIn => false;

    /// <summary>What users can set. The page says what each means.</summary>
    public virtual IReadOnlyList<Parameter> Parameters => [];

    /// <summary>The verdict on a resource of the rule's type; null when the rule has nothing to say about it.</summary>
    internal abstract Verdict? Judge(Resource resource, RuleContext context);
}
