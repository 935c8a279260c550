namespace Plumbline.Bench.Scanning;

/// <summary>A tenancy to scan, and the weathers to scan it in.</summary>
internal sealed record Size(string Name, int Keys, string Shape, params Weather[] Weathers)
{
    /// <summary>S, M, L and XL; a tenth of XL is there for the memory alone.</summary>
    public static readonly Size Small = new("S", 100, "regions=1,compartments=10,vaults=4", Weather.All);
    public static readonly Size Medium = new("M", 400, "regions=3,compartments=100,vaults=20,foreign=10", Weather.All);
    public static readonly Size Large = new("L", 10_000, "regions=4,compartments=201,vaults=40", Weather.All);
    public static readonly Size Tenth = new("XL/10", 100_000, "regions=4,compartments=1000,vaults=1000", Weather.Still);
    public static readonly Size Huge = new(
        "XL",
        1_000_000,
        "regions=4,compartments=1000,vaults=10000",
        Weather.Still,
        Weather.Near,
        Weather.Far
    );

    public string Tenancy => $"generate:{Shape},keys={Keys}";

    /// <summary>Whether the other forms are measured too: with more keys they would take hours.</summary>
    public bool HasPeers => Keys <= 10_000;

    /// <summary>How long one run of another form may take before the rest is extrapolated.</summary>
    public TimeSpan Budget { get; init; } = Keys > 1_000 ? TimeSpan.FromSeconds(45) : TimeSpan.FromSeconds(100);

    /// <summary>A run that takes less is measured three times.</summary>
    public TimeSpan Short { get; init; } = TimeSpan.FromSeconds(6);
}
