namespace Plumbline.Cli.Options;

/// <summary>What a scan has to do with earlier ones.</summary>
internal sealed record HistorySettings
{
    /// <summary>The path of the store's file.</summary>
    public required string Store { get; init; }

    public required bool Save { get; init; }

    /// <summary>The scan to compare with; null for none.</summary>
    public required string? Baseline { get; init; }

    /// <summary>Whether only failures count for the exit code that the baseline did not have.</summary>
    public required bool FailOnNew { get; init; }
}
