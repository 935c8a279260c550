namespace Plumbline.Cli.Settings;

/// <summary>How a rule is set.</summary>
/// <param name="Values"><c>enabled</c> and <c>risk</c>.</param>
/// <param name="Overrides">What differs for some resources, each with its compartment or tag among the values.</param>
internal sealed record ShownRule(
    string Id,
    IReadOnlyList<ShownValue> Values,
    IReadOnlyList<ShownValue> Parameters,
    IReadOnlyList<ShownRule> Overrides
);
