using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Times of the last years, counted from a day that never moves: the same tenancy tomorrow.</summary>
internal static class Times
{
    private const int DaysBack = 5 * 365;

    public static readonly DateTimeOffset Today = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Past(Dice dice) => Before(Today, dice, DaysBack);

    /// <summary>A time between then and the day all is counted from.</summary>
    public static DateTimeOffset Since(DateTimeOffset then, Dice dice) =>
        then.AddSeconds(dice.Below(Math.Max(1, (int)(Today - then).TotalSeconds)));

    /// <summary>Within the 7 to 30 days that a deletion waits.</summary>
    public static DateTimeOffset OfDeletion(Dice dice) => Today.AddMinutes(dice.Between(7 * 24 * 60, 30 * 24 * 60));

    public static DateTimeOffset Soon(Dice dice) => Today.AddDays(dice.Between(1, 60));

    public static void WriteTime(this Utf8JsonWriter writer, string field, DateTimeOffset time) =>
        writer.WriteString(field, Draft.Time(time));

    private static DateTimeOffset Before(DateTimeOffset time, Dice dice, int days) =>
        time.AddMilliseconds(-1000.0 * dice.Below(days * 24 * 60 * 60)).AddMilliseconds(-dice.Below(1000));
}
