using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Reports.Pdf;

/// <summary>
/// Replaces the random marks that PDFsharp writes (prefixes of font names, document ids) by ones made of the scan's id,
/// of the same length, so that the same scan gives the same file.
/// </summary>
internal static partial class Reproducible
{
    public static byte[] Of(byte[] document, string scanId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(scanId));
        var id = new Guid(hash.AsSpan(0, 16));
        var tag = string.Concat(hash.Take(6).Select(value => (char)('A' + (value % 26))));
        var text = Encoding.Latin1.GetString(document);
        text = FontTag().Replace(text, $"/{tag}+");
        text = MetadataId().Replace(text, $"uuid:{id:D}");
        text = TrailerId().Replace(text, $"/ID[<{id:N}><{id:N}>]");
        return Encoding.Latin1.GetBytes(text);
    }

    [GeneratedRegex(@"/[A-Z]{6}\+(?=DejaVu)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FontTag();

    [GeneratedRegex("uuid:[0-9a-f-]{36}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MetadataId();

    [GeneratedRegex(
        @"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex TrailerId();
}
