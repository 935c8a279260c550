namespace Plumbline.Core.Plans;

/// <summary>One change of a plan, small enough to be done or not done, never half.</summary>
public sealed record PlanStep
{
    /// <summary>Unique in the plan, such as <c>1.3</c>: the item's number and the step's.</summary>
    public required string Id { get; init; }

    /// <summary>What is done, by the name of its <see cref="StepAction"/>, such as <c>create-key</c>.</summary>
    public required string Action { get; init; }

    public required StepEffect Effect { get; init; }

    /// <summary>What is done, in one sentence for people, without names of resources.</summary>
    public required string Summary { get; init; }

    /// <summary>The resource that changes; for a new one, what it will be like, with an empty id.</summary>
    public required PlanTarget Target { get; init; }

    /// <summary>The pre-image and what becomes of it.</summary>
    public IReadOnlyList<FieldChange> Fields
    {
        get => field ?? [];
        init;
    }

    /// <summary>What else the action needs, by its own names: how the resource is addressed, a shape, tags.</summary>
    public IReadOnlyDictionary<string, string> Input
    {
        get => field ?? new Dictionary<string, string>();
        init;
    }

    /// <summary>How many days must have gone by since the step before it was done: the time to observe; 0 for none.</summary>
    public int ObserveDays { get; init; }

    /// <summary>
    /// The id of the step that this one follows from, where a rollback has to take that one back first; null for none.
    /// </summary>
    public string? FollowsStep { get; init; }

    /// <summary>What a rollback does, in one sentence; null for a step that a rollback leaves.</summary>
    public string? Reverse { get; init; }
}
