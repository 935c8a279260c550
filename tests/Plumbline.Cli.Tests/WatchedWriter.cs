namespace Plumbline.Cli.Tests;

/// <summary>Keeps what is written and calls back when a line holds a text.</summary>
internal sealed class WatchedWriter(string? text, Action seen) : StringWriter
{
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (text is not null && value?.Contains(text, StringComparison.Ordinal) == true)
        {
            seen();
        }
    }
}
