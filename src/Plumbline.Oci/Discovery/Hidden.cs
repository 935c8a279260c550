using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Discovery;

/// <summary>What a call that failed hides, in the words of <see cref="Core.Scans.Gap.Hidden"/>.</summary>
internal static class Hidden
{
    /// <summary>A region or compartments that nothing of was read.</summary>
    public static IReadOnlyList<string> Everything { get; } = [];

    /// <summary>Resources, with all about them.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : Resource => [Need.Listed<T>().ToString()];

    /// <summary>What only a look at each resource shows: the resource itself is there.</summary>
    public static IReadOnlyList<string> Details<T>()
        where T : Resource => [Need.Whole<T>().ToString()];
}
