using Plumbline.Core.Rules;

namespace Plumbline.Core.Settings;

/// <summary>A named set of rule settings.</summary>
public sealed class Profile(string name, IReadOnlyDictionary<string, RuleSettings> rules)
{
    public const string DefaultName = "default";

    public static Profile Default { get; } = new(DefaultName, new Dictionary<string, RuleSettings>());

    public string Name => name;

    /// <summary>What the profile says, by rule id.</summary>
    public IReadOnlyDictionary<string, RuleSettings> Rules => rules;

    public RuleSettings Of(Rule rule) => rules.GetValueOrDefault(rule.Id, RuleSettings.Default);
}
