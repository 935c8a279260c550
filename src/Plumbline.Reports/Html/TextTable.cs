using System.Text.Json;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Html;

/// <summary>Texts that occur often: each is written once, and then stands as its number. The table has a limit.</summary>
internal sealed class TextTable
{
    /// <summary>What comes later is written where it stands: bigger, but memory has a bound.</summary>
    private const int Most = 50_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>In the order of their numbers.</summary>
    public IEnumerable<string> All => _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>Writes a text, or its number; null for null.</summary>
    public void Write(string? text, Utf8JsonWriter json)
    {
        if (text is null)
        {
            json.WriteNullValue();
            return;
        }

        if (!_numbers.TryGetValue(text, out var number))
        {
            if (_numbers.Count == Most)
            {
                json.WriteStringValue(VisibleText.EscapeProse(text));
                return;
            }

            number = _numbers.Count;
            _numbers.Add(text, number);
        }

        json.WriteNumberValue(number);
    }
}
