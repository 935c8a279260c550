using System.Globalization;
using System.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>
/// For terminals that show ASCII only: our signs become letters, and everything else the number of its character, which
/// can be told from any other.
/// </summary>
internal sealed class AsciiWriter(TextWriter inner) : TextWriter
{
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['✗'] = "x",
        ['✓'] = "+",
        ['…'] = "...",
        ['×'] = "x",
        ['–'] = "-",
        ['—'] = "-",
        ['→'] = "->",
        ['≥'] = ">=",
        ['‘'] = "'",
        ['’'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
    };

    private char? _half;

    public override Encoding Encoding => Encoding.ASCII;

    public override void Write(char value)
    {
        if (char.IsAscii(value))
        {
            inner.Write(value);
        }
        else if (char.IsHighSurrogate(value))
        {
            _half = value;
        }
        else if (_half is { } high && char.IsLowSurrogate(value))
        {
            _half = null;
            inner.Write(Number(char.ConvertToUtf32(high, value)));
        }
        else
        {
            inner.Write(Signs.TryGetValue(value, out var sign) ? sign : Number(value));
        }
    }

    public override void Write(string? value)
    {
        foreach (var letter in value ?? "")
        {
            Write(letter);
        }
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private static string Number(int character) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{character:x}}}");
}
