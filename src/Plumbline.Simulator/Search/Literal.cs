using System.Globalization;

namespace Plumbline.Simulator.Search;

/// <summary>A value written in a query, read in each way that it can be.</summary>
internal sealed record Literal(string Text, decimal? Number = null, DateTimeOffset? Time = null)
{
    public static Literal Of(string text) =>
        new(
            text,
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            SearchTime.Parse(text)
        );

    public static Literal Of(DateTimeOffset time) => new(time.ToString("O", CultureInfo.InvariantCulture), Time: time);
}
