using System.Collections.Concurrent;
using Plumbline.Core.Inventories;

namespace Plumbline.Core.Settings;

/// <summary>How one rule is set, everywhere and for some resources.</summary>
/// <param name="general">What holds where nothing else is said.</param>
/// <param name="scoped">What differs for some resources. All that fit count; where two say the same, the later wins.</param>
public sealed class RuleSettings(RuleTuning general, IReadOnlyList<ScopedChange> scoped)
{
    /// <summary>So that resources which are set alike share one tuning.</summary>
    private readonly ConcurrentDictionary<(RuleTuning, RuleChange), RuleTuning> _changed = new();

    public static RuleSettings Default { get; } = new(RuleTuning.Default, []);

    public RuleTuning General => general;

    public IReadOnlyList<ScopedChange> Scoped => scoped;

    /// <summary>What was written for all resources, the value in force for each name.</summary>
    public IReadOnlyList<WrittenValue> Written { get; init; } = [];

    /// <summary>Whether it says somewhere that the rule is on, for a rule that is off unless it does.</summary>
    public bool IsSwitchedOn =>
        scoped.Any(scope => scope.Change.IsEnabled == true)
        || (general.IsEnabled && Written.Any(value => value.Name == "enabled"));

    /// <summary>Nothing switches the rule on anywhere: it need not run.</summary>
    public bool IsOffEverywhere => !general.IsEnabled && scoped.All(scope => scope.Change.IsEnabled != true);

    public RuleTuning For(Resource resource, string? compartmentPath)
    {
        var tuning = general;
        foreach (var scope in scoped)
        {
            if (scope.Fits(resource, compartmentPath))
            {
                tuning = _changed.GetOrAdd((tuning, scope.Change), pair => pair.Item2.On(pair.Item1));
            }
        }

        return tuning;
    }

    /// <summary>Whether nothing in a compartment is judged, whatever its tags.</summary>
    public bool IsOff(string? compartmentPath)
    {
        var isOff = !general.IsEnabled;
        foreach (var scope in scoped.Where(scope => scope.Compartment?.Fits(compartmentPath) != false))
        {
            isOff = (scope.Tag, scope.Change.IsEnabled) switch
            {
                (_, null) => isOff,
                (null, var isEnabled) => isEnabled == false,
                (_, true) => false,
                _ => isOff,
            };
        }

        return isOff;
    }
}
