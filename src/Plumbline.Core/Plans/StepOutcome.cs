namespace Plumbline.Core.Plans;

/// <summary>How a step ended that was taken, or taken back.</summary>
public sealed record StepOutcome
{
    /// <summary>Whether this run changed anything; false when all was as it should be already.</summary>
    public required bool Changed { get; init; }

    /// <summary>The fields as they were found and as they are now.</summary>
    public IReadOnlyList<FieldChange> Fields
    {
        get => field ?? [];
        init;
    }

    /// <summary>What later steps of the same item need, by name.</summary>
    public IReadOnlyDictionary<string, string> Produces
    {
        get => field ?? new Dictionary<string, string>();
        init;
    }

    /// <summary>The <c>opc-request-id</c> of every call that changed something, under which OCI finds it.</summary>
    public IReadOnlyList<string> RequestIds
    {
        get => field ?? [];
        init;
    }
}
