namespace Plumbline.Core.Yaml;

/// <summary>A text, number, switch or nothing, as it was written.</summary>
/// <param name="Text">What it says, without quotation marks. Hostile input.</param>
/// <param name="IsPlain">Whether it has no quotation marks.</param>
public sealed record YamlScalar(string Text, bool IsPlain, int Line, int Column, int LastLine)
    : YamlNode(Line, Column, LastLine)
{
    public override bool IsNull => IsPlain && (Text is "" or "~" or "null");
}
