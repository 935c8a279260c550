using Plumbline.Core.Rules;

namespace Plumbline.Core.Settings;

/// <summary>How a rule is set.</summary>
public sealed record RuleTuning
{
    public static RuleTuning Default { get; } = new();

    public bool IsEnabled { get; init; } = true;

    /// <summary>Instead of the risk on the rule's page; null for that one.</summary>
    public Risk? Risk { get; init; }

    public ParameterValues Parameters { get; init; } = ParameterValues.Defaults;
}
