using PdfSharp.Drawing;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Pdf;

/// <summary>The styles and colours of a report.</summary>
internal sealed class Look
{
    public static readonly XColor Ink = Hex(0x1A1F26);
    public static readonly XColor Muted = Hex(0x545D69);
    public static readonly XColor Line = Hex(0xD8DCE2);
    public static readonly XColor Tint = Hex(0xF1F3F6);
    public static readonly XColor Accent = Hex(0x0A58A8);
    public static readonly XColor AccentTint = Hex(0xA9C4E2);
    public static readonly XColor Good = Hex(0x1A6B33);
    public static readonly XColor Warn = Hex(0x8A4B00);
    public static readonly XColor Bad = Hex(0xB3201C);

    public TextStyle Title { get; } = new(22, isBold: true, Ink);

    public TextStyle Heading { get; } = new(14, isBold: true, Ink);

    public TextStyle Subheading { get; } = new(10.5, isBold: true, Ink);

    public TextStyle Body { get; } = new(8.5, isBold: false, Ink);

    public TextStyle Strong { get; } = new(8.5, isBold: true, Ink);

    public TextStyle Small { get; } = new(6.8, isBold: false, Muted);

    public TextStyle Head { get; } = new(7.2, isBold: true, Muted);

    public TextStyle Big { get; } = new(17, isBold: true, Ink);

    public TextStyle GoodText { get; } = new(8.5, isBold: true, Good);

    public TextStyle WarnText { get; } = new(8.5, isBold: true, Warn);

    private readonly Dictionary<Risk, TextStyle> _risks = Enum.GetValues<Risk>()
        .ToDictionary(risk => risk, risk => new TextStyle(8.5, isBold: true, ColourOf(risk)));

    private readonly Dictionary<FindingStatus, TextStyle> _statuses = Enum.GetValues<FindingStatus>()
        .ToDictionary(status => status, status => new TextStyle(8.5, isBold: true, ColourOf(status)));

    public TextStyle Of(Risk risk) => _risks[risk];

    public TextStyle Of(FindingStatus status) => _statuses[status];

    public static XColor ColourOf(Risk risk) =>
        risk switch
        {
            Risk.Low => Hex(0x5B6D84),
            Risk.Medium => Hex(0x8A6100),
            Risk.High => Hex(0xB14A06),
            Risk.VeryHigh => Hex(0xB3201C),
            _ => Hex(0x7D0F3C),
        };

    private static XColor ColourOf(FindingStatus status) =>
        status switch
        {
            FindingStatus.Pass => Good,
            FindingStatus.Fail => Bad,
            FindingStatus.NotAssessed => Warn,
            _ => Muted,
        };

    private static XColor Hex(int rgb) => XColor.FromArgb((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
}
