namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>The regions and compartments, the root among them, over which resources are spread unevenly.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, int> _position;

    public Places(IReadOnlyList<RegionSubscription> regions, string root, IEnumerable<string> compartments)
    {
        Regions = [.. regions.Select(region => region.RegionName)];
        // The root is the last, where chance seldom comes: few keep things there.
        Compartments = [.. compartments, root];
        _position = Compartments.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Regions { get; }

    public IReadOnlyList<string> Compartments { get; }

    public string Root => Compartments[^1];

    /// <summary>The root, then the compartments in their order.</summary>
    public string FromRoot(int place) => place == 0 ? Root : Compartments[place - 1];

    public Place Any(Dice dice) =>
        new(Regions[dice.MostlyLow(Regions.Count)], Compartments[dice.MostlyLow(Compartments.Count)]);

    /// <summary>One of the other compartments, by its place among them.</summary>
    public string OtherThan(string compartmentId, int place) =>
        Compartments[place < _position[compartmentId] ? place : place + 1];
}
