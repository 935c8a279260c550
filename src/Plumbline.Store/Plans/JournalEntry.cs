using System.Text.Json.Serialization;
using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>A line of a plan's journal.</summary>
internal sealed record JournalEntry
{
    public required JournalEvent Event { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Of the first line: the plan that the journal belongs to.</summary>
    public string? PlanId { get; init; }

    /// <summary>Of the first line.</summary>
    public string? Digest { get; init; }

    /// <summary>The step that it is about.</summary>
    public string? Step { get; init; }

    /// <summary>What came of a step that was taken or taken back.</summary>
    public StepOutcome? Outcome { get; init; }

    /// <summary>Why a step was not taken.</summary>
    public string? Message { get; init; }

    /// <summary>Whether it is about taking the step back.</summary>
    [JsonIgnore]
    public bool IsUndo => Event is JournalEvent.UndoBegun or JournalEvent.Undone;
}
