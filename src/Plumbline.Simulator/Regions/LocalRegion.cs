namespace Plumbline.Simulator.Regions;

/// <summary>
/// A region name of our own for clients that ignore proxies but read region metadata: they refuse to move a region
/// they know, so the home region answers to this name as well, under a local domain.
/// </summary>
internal static class LocalRegion
{
    public const string Name = "sim-local-1";
    public const string Key = "SLO";
    public const string Domain = "localhost";

    /// <summary>A realm of its own too: clients ignore the domain of a realm they know.</summary>
    public const string Realm = "sim";
}
