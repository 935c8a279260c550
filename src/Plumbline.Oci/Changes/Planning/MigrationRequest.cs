using Plumbline.Core.Costs;
using Plumbline.Oci.Costs;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>What a user wants planned.</summary>
public sealed record MigrationRequest
{
    /// <summary>Only these keys; empty for all that fail.</summary>
    public IReadOnlyList<string> KeyIds { get; init; } = [];

    public int MaxKeys { get; init; } = 10;

    public int MaxPercent { get; init; } = 10;

    /// <summary>What is taken in although it is refused otherwise, by the codes of refusals.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Replaced keys are disabled after a time to observe.</summary>
    public bool Retire { get; init; }

    public int ObserveDays { get; init; } = 30;

    /// <summary>New keys are shown to work before anything depends on them.</summary>
    public bool CryptoProof { get; init; } = true;

    /// <summary>The group that the policy statements are for.</summary>
    public string Group { get; init; } = "PlumblineFix";

    /// <summary>What savings are reckoned with.</summary>
    public PriceList Prices { get; init; } = OfflinePrices.List;

    /// <summary>Keys that save nothing are left out.</summary>
    public bool OnlySaving { get; init; }

    public required string ToolVersion { get; init; }

    public required DateTimeOffset Now { get; init; }
}
