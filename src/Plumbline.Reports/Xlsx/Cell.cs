using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A value in a sheet: text, or a number with a format. There are no formulas.</summary>
internal readonly record struct Cell(string? Text, double? Number, CellStyle Style)
{
    public static Cell Of(string? text, CellStyle style = CellStyle.Text) => new(text, null, style);

    public static Cell Of(long number) => new(null, number, CellStyle.Integer);

    /// <summary>A share from 0 to 1; it is 100 % only when nothing is missing.</summary>
    public static Cell OfShare(double share) => new(null, Math.Floor(share * 1000) / 1000, CellStyle.Percent);

    public static Cell OfScore(double? score) =>
        new(null, score is { } known ? Words.Rounded(known) : null, CellStyle.Score);

    /// <summary>An amount of money, without its currency.</summary>
    public static Cell OfMoney(decimal? amount) => new(null, (double?)amount, CellStyle.Money);

    /// <summary>A time in UTC.</summary>
    public static Cell Of(DateTimeOffset? time) => new(null, time?.UtcDateTime.ToOADate(), CellStyle.Moment);

    public static Cell Of(DateOnly? day) => new(null, day?.ToDateTime(TimeOnly.MinValue).ToOADate(), CellStyle.Day);

    public static Cell Of(FindingStatus status) =>
        Of(
            $"{Words.GlyphOf(status)} {Words.Of(status)}",
            status switch
            {
                FindingStatus.Pass => CellStyle.Good,
                FindingStatus.Fail => CellStyle.Bad,
                FindingStatus.NotAssessed => CellStyle.Warning,
                _ => CellStyle.Text,
            }
        );
}
