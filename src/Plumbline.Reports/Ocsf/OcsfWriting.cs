using System.Globalization;
using System.Text.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>Shapes that occur in several parts of an event.</summary>
internal static class OcsfWriting
{
    public static void WriteEnum(this Utf8JsonWriter json, string idName, string captionName, OcsfEnum value)
    {
        json.WriteNumber(idName, value.Id);
        json.WriteString(captionName, value.Caption);
    }

    /// <summary>A time twice: in milliseconds since 1970, and for the profile <c>datetime</c> as text.</summary>
    public static void WriteMoment(this Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is not { } known)
        {
            return;
        }

        json.WriteNumber(name, known.ToUnixTimeMilliseconds());
        json.WriteString(
            $"{name}_dt",
            known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
        );
    }

    /// <summary>A text, unless there is none: OCSF has no null.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
