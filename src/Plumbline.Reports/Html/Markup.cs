namespace Plumbline.Reports.Html;

/// <summary>
/// HTML or SVG that is safe to put into a page: what is put into it with <see cref="Of"/> is escaped, and text from a
/// tenancy made visible, unless it is such markup itself.
/// </summary>
public sealed class Markup
{
    private readonly string _text;

    private Markup(string text) => _text = text;

    public static Markup Empty { get; } = new("");

    public static Markup Of(MarkupHandler content) => new(content.Text);

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    /// <summary>Text that is markup already, and that we wrote.</summary>
    internal static Markup Trusted(string text) => new(text);

    /// <summary>The markup itself.</summary>
    public override string ToString() => _text;
}
