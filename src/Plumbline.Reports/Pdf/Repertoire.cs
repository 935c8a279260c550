using System.Buffers.Binary;
using System.Collections;

namespace Plumbline.Reports.Pdf;

/// <summary>The characters of the basic plane that a TrueType font can draw.</summary>
internal sealed class Repertoire
{
    private readonly BitArray _characters;

    private Repertoire(BitArray characters) => _characters = characters;

    /// <summary>Reads the font's character map: the subtable of format 4 for Windows and Unicode.</summary>
    /// <remarks>https://learn.microsoft.com/typography/opentype/spec/cmap</remarks>
    public static Repertoire Of(ReadOnlySpan<byte> font)
    {
        var map = MapOf(font);
        var twice = Number(map, 6);
        var characters = new BitArray(0x10000);
        for (var segment = 0; segment < twice; segment += 2)
        {
            var (last, first) = (Number(map, 14 + segment), Number(map, 16 + twice + segment));
            for (int code = first; code <= last && code != 0xFFFF; code++)
            {
                characters[code] = GlyphOf(map, twice, segment, first, code) != 0;
            }
        }

        return new Repertoire(characters);
    }

    public bool Has(char character) => _characters[character];

    public Repertoire Intersect(Repertoire other) => new(new BitArray(_characters).And(other._characters));

    /// <summary>Zero when the font has no such character.</summary>
    private static int GlyphOf(ReadOnlySpan<byte> map, int twice, int segment, int first, int code)
    {
        var delta = Number(map, 16 + (2 * twice) + segment);
        var place = 16 + (3 * twice) + segment;
        var offset = Number(map, place);
        var glyph = offset == 0 ? code : Number(map, place + offset + (2 * (code - first)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private static ReadOnlySpan<byte> MapOf(ReadOnlySpan<byte> font)
    {
        var table = font[TableOf(font, "cmap"u8)..];
        for (var record = 4; record < 4 + (8 * Number(table, 2)); record += 8)
        {
            if (Number(table, record) == 3 && Number(table, record + 2) == 1)
            {
                return table[(int)BinaryPrimitives.ReadUInt32BigEndian(table[(record + 4)..])..];
            }
        }

        throw new FormatException("The font has no character map for Windows and Unicode.");
    }

    private static int TableOf(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (var record = 12; record < 12 + (16 * Number(font, 4)); record += 16)
        {
            if (font.Slice(record, 4).SequenceEqual(tag))
            {
                return (int)BinaryPrimitives.ReadUInt32BigEndian(font[(record + 8)..]);
            }
        }

        throw new FormatException("The font has no character map.");
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, int place) =>
        BinaryPrimitives.ReadUInt16BigEndian(bytes[place..]);
}
