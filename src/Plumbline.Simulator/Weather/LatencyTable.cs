namespace Plumbline.Simulator.Weather;

/// <summary>The latency of every operation: <c>30ms</c> for all, <c>ListKeys=80ms</c> for one.</summary>
internal sealed class LatencyTable
{
    public static readonly LatencyTable None = new([]);

    private readonly Dictionary<string, LatencyDistribution> _byOperation = new(StringComparer.OrdinalIgnoreCase);
    private readonly LatencyDistribution? _others;

    /// <exception cref="FormatException">What is wrong, as the rest of a sentence.</exception>
    public LatencyTable(IReadOnlyList<string> spellings)
    {
        Spellings = spellings;
        foreach (var spelling in spellings)
        {
            if (LatencyDistribution.Read(spelling) is { } others)
            {
                _others = others;
            }
            else
            {
                var (operation, distribution) = OfOperation(spelling);
                _byOperation[operation] = distribution;
            }
        }
    }

    public IReadOnlyList<string> Spellings { get; }

    public LatencyDistribution? Of(string? operation) =>
        operation is null ? _others : _byOperation.GetValueOrDefault(operation) ?? _others;

    private static (string Operation, LatencyDistribution Distribution) OfOperation(string spelling)
    {
        var parts = spelling.Split('=', 2);
        if (parts is not [var operation, var text] || LatencyDistribution.Read(text) is not { } distribution)
        {
            throw new FormatException(
                $"is no latency; {LatencyDistribution.Advice}, with OPERATION= before it for one operation"
            );
        }

        return Vocabulary.ProblemOfOperation(operation) is { } problem
            ? throw new FormatException($"names an operation that {problem}")
            : (operation, distribution);
    }
}
