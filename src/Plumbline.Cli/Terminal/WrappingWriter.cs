using System.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>Breaks lines where a terminal ends. Disposing writes what is left; the writer below stays open.</summary>
internal sealed class WrappingWriter(TextWriter inner, int width) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        WriteLines();
        inner.Write('\n');
    }

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            WriteLines();
            inner.Flush();
        }

        base.Dispose(disposing);
    }

    private void WriteLines()
    {
        inner.Write(string.Join('\n', LineWrap.Break(_line.ToString(), width)));
        _line.Clear();
    }
}
