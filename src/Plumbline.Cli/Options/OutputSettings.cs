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

    /// <summary>Whether failures are told as annotations of a GitHub workflow too.</summary>
    public required bool Annotations { get; init; }

    /// <summary>Whether no output may hold an OCID.</summary>
    public required bool Redact { get; init; }
}
