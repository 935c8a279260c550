using Plumbline.Core.Scans;

namespace Plumbline.Store;

/// <summary>A scan in the store, as a list of them shows it.</summary>
public sealed record SavedScan
{
    internal long Number { get; init; }

    public required string Id { get; init; }

    public required string TenancyId { get; init; }

    /// <summary>Hostile input.</summary>
    public required string TenancyName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Nothing in scope was left unread.</summary>
    public required bool Complete { get; init; }

    /// <summary>The user ended it early.</summary>
    public required bool Stopped { get; init; }

    public required StatusCounts Counts { get; init; }
}
