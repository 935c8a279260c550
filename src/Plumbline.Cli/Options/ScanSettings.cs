using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>What <c>scan</c> and <c>demo</c> were told.</summary>
internal sealed record ScanSettings
{
    public required ScanRequest Request { get; init; }

    public required IReadOnlyList<OutputTarget> Outputs { get; init; }

    public required bool ExplainCalls { get; init; }

    /// <summary>Whether JSON lists every cell of the coverage ledger.</summary>
    public required bool Coverage { get; init; }

    /// <summary>The lowest risk that makes the exit code 3; null for none.</summary>
    public required Risk? FailOn { get; init; }

    public required bool FailOnIncomplete { get; init; }

    public required bool Quiet { get; init; }

    public required bool NoColor { get; init; }

    /// <summary>Whether failures are told as annotations of a GitHub workflow too.</summary>
    public required bool Annotations { get; init; }

    /// <summary>Whether no output may hold an OCID.</summary>
    public required bool Redact { get; init; }
}
