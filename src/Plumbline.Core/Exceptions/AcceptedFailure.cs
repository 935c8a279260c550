namespace Plumbline.Core.Exceptions;

/// <summary>An exception: failures that somebody answers for, with the reason and the day when that ends.</summary>
public sealed record AcceptedFailure
{
    private const int SoonDays = 30;

    /// <summary>How it is called in commands and reports; unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>Who answers for it: a team or a role. Hostile input, like all texts here.</summary>
    public required string Owner { get; init; }

    public required string Reason { get; init; }

    /// <summary>Where it was discussed, such as a ticket's number.</summary>
    public string? Ticket { get; init; }

    public string? Approver { get; init; }

    public required DateOnly Created { get; init; }

    /// <summary>The last day on which it holds, in UTC.</summary>
    public required DateOnly Expires { get; init; }

    public required ExceptionScope Scope { get; init; }

    public bool IsInForce(DateTimeOffset at) => DaysLeft(at) >= 0;

    /// <summary>How many days come after this one on which it still holds; negative when it has expired.</summary>
    public int DaysLeft(DateTimeOffset at) => Expires.DayNumber - DateOnly.FromDateTime(at.UtcDateTime).DayNumber;

    public ExceptionState StateAt(DateTimeOffset at) =>
        DaysLeft(at) switch
        {
            < 0 => ExceptionState.Expired,
            <= SoonDays => ExceptionState.Expiring,
            _ => ExceptionState.InForce,
        };
}
