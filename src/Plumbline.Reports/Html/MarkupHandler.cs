using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Html;

/// <summary>Builds <see cref="Markup"/> from an interpolated string: literals are markup, everything else is text.</summary>
/// <remarks>Attributes need quotation marks around what is put in.</remarks>
[InterpolatedStringHandler]
public readonly struct MarkupHandler(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new(literalLength + (16 * formattedCount));

    internal string Text => _text.ToString();

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(Encoder.Encode(VisibleText.Escape(text ?? "")));

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(double number) => _text.Append(CultureInfo.InvariantCulture, $"{number:0.###}");

    public void AppendFormatted(Markup markup) => _text.Append(markup);

    public void AppendFormatted(IEnumerable<Markup> parts) => _text.AppendJoin("", parts);
}
