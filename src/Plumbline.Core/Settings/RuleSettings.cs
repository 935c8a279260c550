using Plumbline.Core.Inventories;

namespace Plumbline.Core.Settings;

/// <summary>How one rule is set, everywhere and for some resources.</summary>
/// <param name="General">What holds where nothing else is said.</param>
/// <param name="Scoped">What holds for some resources. Each is whole; the last one that fits wins.</param>
public sealed record RuleSettings(RuleTuning General, IReadOnlyList<ScopedTuning> Scoped)
{
    public static RuleSettings Default { get; } = new(RuleTuning.Default, []);

    public RuleTuning For(Resource resource, string? compartmentPath)
    {
        for (var last = Scoped.Count - 1; last >= 0; last--)
        {
            if (Scoped[last].Fits(resource, compartmentPath))
            {
                return Scoped[last].Tuning;
            }
        }

        return General;
    }

    /// <summary>Whether nothing in a compartment is judged, whatever its tags.</summary>
    public bool IsOff(string? compartmentPath)
    {
        var isOff = !General.IsEnabled;
        foreach (var scoped in Scoped.Where(scoped => scoped.Compartment?.Fits(compartmentPath) != false))
        {
            isOff = scoped.Tag is null ? !scoped.Tuning.IsEnabled : isOff && !scoped.Tuning.IsEnabled;
        }

        return isOff;
    }
}
