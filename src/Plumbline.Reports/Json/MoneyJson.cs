using System.Text.Json;

namespace Plumbline.Reports.Json;

/// <summary>Amounts in JSON.</summary>
public static class MoneyJson
{
    /// <summary>An amount to four digits; null when it is not known.</summary>
    public static void WriteMoney(this Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } known)
        {
            json.WriteNumber(name, decimal.Round(known, 4) / 1.0000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
