using System.Globalization;
using static System.FormattableString;

namespace Plumbline.Bench.Scanning;

/// <summary>How measurements are written.</summary>
internal static class Row
{
    public const string Head = """
        | weather | form | process | start-up | first request to last answer | by its own clock: loading, calls | calls | HSM keys | failed calls | peak memory | times Plumbline |
        |---|---|---|---|---|---|---|---|---|---|---|
        """;

    public static string Of(Measurement cell, Measurement plumbline) =>
        $"| {cell.Weather.Name} | {cell.Contender} | {Time(cell, cell.Wall)} | {(cell.StartUp is { } startUp ? Seconds(startUp) : "–")} "
        + $"| {Time(cell, cell.Span)} | {OwnTimes(cell)} | {Calls(cell)} | {Found(cell)} | {cell.Failures} "
        + $"| {Megabytes(cell.PeakMegabytes)} | {Times(cell, plumbline)} |";

    public static string Progress(Measurement cell) =>
        $"{cell.Size.Name}, {cell.Weather.Name}, {cell.Contender}: {Time(cell, cell.Span)}, "
        + $"{Calls(cell)} calls, {Found(cell)} HSM keys, {Megabytes(cell.PeakMegabytes)}";

    public static string Seconds(TimeSpan time) =>
        Invariant(
            $"{time.TotalSeconds.ToString(time.TotalSeconds < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture)} s"
        );

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Megabytes(double size) => Invariant($"{size:0} MB");

    private static string Time(Measurement cell, TimeSpan time) =>
        cell.Sample is null ? Seconds(time) : $"≈ {Seconds(time)}";

    // An extrapolated time comes from that clock.
    private static string OwnTimes(Measurement cell) =>
        cell.Clock is not { } clock ? "–"
        : cell.Sample is null ? $"{Seconds(clock.Loaded)}, {Seconds(clock.Walked)}"
        : $"{Seconds(clock.Loaded)}, –";

    private static string Calls(Measurement cell) =>
        cell.Sample is { } sample
            ? $"{Number(sample.Answered)} of {Number(cell.Truth.ManualCalls)} measured"
            : Number(cell.Traffic.Calls) + (cell.Traffic.IsCut ? " or more" : "");

    private static string Found(Measurement cell) =>
        cell.Sample is null ? $"{Number(cell.HsmKeys)} of {Number(cell.Truth.HsmKeys)}" : "–";

    private static string Times(Measurement cell, Measurement plumbline) =>
        Invariant($"{cell.Span / plumbline.Span:0.0}");
}
