using System.Globalization;

namespace Plumbline.Core.Text;

/// <summary>Times as OCI's API writes them: <c>2026-11-25T12:00:00.000Z</c>.</summary>
public static class WireTime
{
    /// <summary>Null stays null: the API gave none.</summary>
    public static string? Of(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
