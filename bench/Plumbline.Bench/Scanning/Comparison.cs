namespace Plumbline.Bench.Scanning;

/// <summary>The contenders in one weather and size.</summary>
internal sealed record Comparison(IReadOnlyList<Measurement> Cells)
{
    public Measurement? Plumbline => Cells.FirstOrDefault(cell => cell.IsPlumbline);

    /// <summary>How many times as long as Plumbline a contender takes, from the first request to the last answer.</summary>
    public double Ratio(IContender contender) =>
        Cells.Single(cell => cell.Contender == contender.Name).Span / Plumbline!.Span;
}
