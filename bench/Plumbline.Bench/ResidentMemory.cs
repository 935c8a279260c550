using System.Diagnostics;
using System.Globalization;

namespace Plumbline.Bench;

/// <summary>The most memory that a process ever held: <c>VmHWM</c> of Linux.</summary>
internal static class ResidentMemory
{
    /// <summary>In megabytes (2^20 bytes); null for a process that has ended.</summary>
    public static double? PeakMegabytes(Process process)
    {
        try
        {
            return File.ReadLines($"/proc/{process.Id}/status")
                .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2])
                .Select(kilobytes => (double?)double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024)
                .SingleOrDefault();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
