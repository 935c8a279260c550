using System.Text;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>What a format makes of a report.</summary>
internal static class Written
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static string As(string format, ScanReport report, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        ReportFormats.Find(format)!.Write(report, options ?? new ReportOptions(), stream);
        stream.CanWrite.ShouldBeTrue("Who opened the stream closes it.");
        return StrictUtf8.GetString(stream.ToArray());
    }
}
