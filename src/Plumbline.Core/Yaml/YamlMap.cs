namespace Plumbline.Core.Yaml;

/// <summary>Keys with values, in the order in which they were written, each key once.</summary>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column, int LastLine)
    : YamlNode(Line, Column, LastLine)
{
    public YamlNode? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name)?.Value;
}
