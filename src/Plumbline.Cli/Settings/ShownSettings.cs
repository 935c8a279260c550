namespace Plumbline.Cli.Settings;

/// <summary>Everything that is in force.</summary>
internal sealed record ShownSettings(
    IReadOnlyList<ShownValue> Files,
    IReadOnlyList<ShownValue> Options,
    IReadOnlyList<ShownRule> Rules
);
