namespace Plumbline.Oci.Search;

/// <summary>
/// Where to look first in a region. Nothing is concluded from it: what Search does not show may be there all the same.
/// </summary>
internal sealed class Hints(IReadOnlyCollection<Hint> hints)
{
    private readonly ILookup<string, Hint> _byParent = hints
        .Where(hint => hint.ParentId is not null)
        .ToLookup(hint => hint.ParentId!);

    public static Hints None { get; } = new([]);

    /// <summary>The compartments that have resources of a type.</summary>
    public IReadOnlyList<string> CompartmentsOf(string resourceType) =>
        [.. hints.Where(hint => IsOf(hint, resourceType)).Select(hint => hint.CompartmentId).Distinct()];

    /// <summary>The compartments that have resources below another one.</summary>
    /// <param name="except">A resource that does not count.</param>
    public IReadOnlyList<string> CompartmentsBelow(string parentId, string? except) =>
        [
            .. _byParent[parentId]
                .Where(hint => hint.Identifier is null || hint.Identifier != except)
                .Select(hint => hint.CompartmentId),
        ];

    private static bool IsOf(Hint hint, string resourceType) =>
        string.Equals(hint.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase);
}
