namespace Plumbline.Core.Yaml;

/// <param name="IsFlow">Whether it is written in brackets.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, bool IsFlow, int Line, int Column, int LastLine)
    : YamlNode(Line, Column, LastLine);
