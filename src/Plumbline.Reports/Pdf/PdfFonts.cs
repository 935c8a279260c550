using PdfSharp.Fonts;

namespace Plumbline.Reports.Pdf;

/// <summary>The fonts of the report travel with the program: it runs where there are none. See Fonts/LICENSE.</summary>
internal sealed class PdfFonts : IFontResolver
{
    public const string Family = "DejaVu Sans";

    private const string Plain = "DejaVuSans";
    private const string Bold = "DejaVuSans-Bold";

    private static readonly Lazy<bool> Registered = new(Register);

    /// <summary>The characters that both faces have.</summary>
    public static Repertoire Repertoire { get; } = Repertoire.Of(Read(Plain)).Intersect(Repertoire.Of(Read(Bold)));

    public static void Use() => _ = Registered.Value;

    public byte[] GetFont(string faceName) => Read(faceName);

    public FontResolverInfo ResolveTypeface(string familyName, bool bold, bool italic) => new(bold ? Bold : Plain);

    /// <summary>PDFsharp has one resolver for the whole process.</summary>
    private static bool Register()
    {
        GlobalFontSettings.FontResolver = new PdfFonts();
        return true;
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(PdfFonts).Assembly.GetManifestResourceStream($"{name}.ttf")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
