using Plumbline.Core.Rules;

namespace Plumbline.Core.Settings;

/// <summary>What one place in the settings says about a rule. What it does not name stays as it is.</summary>
public sealed record RuleChange
{
    public bool? IsEnabled { get; init; }

    public Risk? Risk { get; init; }

    /// <summary>Values of parameters, by name.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>The same as it was written, with its lines.</summary>
    public IReadOnlyList<WrittenValue> Written { get; init; } = [];

    public RuleTuning On(RuleTuning tuning) =>
        new()
        {
            IsEnabled = IsEnabled ?? tuning.IsEnabled,
            Risk = Risk ?? tuning.Risk,
            Parameters = Parameters.Count == 0 ? tuning.Parameters : tuning.Parameters.With(Parameters),
        };
}
