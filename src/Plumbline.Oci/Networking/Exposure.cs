using Plumbline.Core.Rules;

namespace Plumbline.Oci.Networking;

/// <summary>Whether something can be reached from the internet, and on which way.</summary>
/// <param name="IsReachable">Null when a part of the way could not be read.</param>
/// <param name="Path">The way from outside to inside; of one that ends, what ends it.</param>
internal sealed record Exposure(bool? IsReachable, IReadOnlyList<Evidence> Path)
{
    public static Exposure Closed { get; } = new(IsReachable: false, []);

    public static Exposure Unknown { get; } = new(IsReachable: null, []);

    /// <summary>The same way, further inside.</summary>
    public Exposure Then(params IReadOnlyList<Evidence> steps) => this with { Path = [.. Path, .. steps] };

    /// <summary>Any open way makes it reachable; otherwise one that is not known leaves it open.</summary>
    public static Exposure Any(IEnumerable<Exposure> ways)
    {
        IReadOnlyList<Exposure> all = [.. ways];
        return all.MinBy(way =>
                way.IsReachable switch
                {
                    true => 0,
                    null => 1,
                    false => 2,
                }
            ) ?? Closed;
    }
}
