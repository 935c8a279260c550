namespace Plumbline.Core.Yaml;

/// <summary>A part of a YAML text, with its place: lines and columns count from 1.</summary>
/// <param name="LastLine">The last line that something of it stands in.</param>
public abstract record YamlNode(int Line, int Column, int LastLine)
{
    /// <summary>Nothing was written, or <c>null</c>.</summary>
    public virtual bool IsNull => false;
}
