namespace Plumbline.Cli.Settings;

/// <summary>A setting that is in force, and where it comes from.</summary>
/// <param name="Texts">One text, several for a list, none where nothing is set.</param>
/// <param name="IsList">Whether it is a list, however many it has.</param>
internal sealed record ShownValue(string Name, IReadOnlyList<string> Texts, bool IsList, string Origin);
