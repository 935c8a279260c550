using Plumbline.Core.Costs;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>What <c>scan</c> and <c>demo</c> were told.</summary>
internal sealed record ScanSettings
{
    public required ScanRequest Request { get; init; }

    public required OutputSettings Output { get; init; }

    public required FrameworkChoice Frameworks { get; init; }

    public required PriceList Prices { get; init; }

    public required HistorySettings History { get; init; }

    /// <summary>The lowest risk that makes the exit code 3; null for none.</summary>
    public required Risk? FailOn { get; init; }

    public required bool FailOnIncomplete { get; init; }

    public required bool FailOnStaleExceptions { get; init; }

    public required bool Quiet { get; init; }
}
