namespace Plumbline.Oci.Discovery;

/// <summary>What is kept of a page of a list.</summary>
/// <param name="Items">What belongs to the answer: a scan that is resumed finds it again.</param>
/// <param name="New">Those of them that no other page gave before.</param>
internal sealed record KeptPage<T>(IReadOnlyList<T> Items, IReadOnlyList<T> New)
{
    /// <summary>False when something had to be refused: a scan that is resumed asks again.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether the page told nothing new, as those of a list without an end do.</summary>
    public bool IsIdle { get; init; } = New.Count == 0;

    public static Task<KeptPage<T>> All(IReadOnlyList<T> items) => Task.FromResult(new KeptPage<T>(items, items));
}
