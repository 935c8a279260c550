using Plumbline.Reports;

namespace Plumbline.Cli.Options;

/// <summary>Where reports go, and what they hold.</summary>
internal sealed record OutputSettings
{
    public required IReadOnlyList<OutputTarget> Targets { get; init; }

    public required ReportOptions Options { get; init; }

    /// <summary>Whether the API operations that were called are told too.</summary>
    public required bool ExplainCalls { get; init; }

    public required bool NoColor { get; init; }
}
