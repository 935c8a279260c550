using Plumbline.Simulator.Regions;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>The regions of generated tenancies: those of the commercial realm, the home region first.</summary>
internal static class GeneratedRegions
{
    private const string Realm = "oc1";

    // Where most tenancies are; the rest follow by name.
    private static readonly string[] First =
    [
        "us-ashburn-1",
        "eu-frankfurt-1",
        "us-phoenix-1",
        "uk-london-1",
        "ap-tokyo-1",
        "ap-sydney-1",
        "sa-saopaulo-1",
        "ca-toronto-1",
    ];

    public static readonly IReadOnlyList<string> All =
    [
        .. First,
        .. RegionTable.NamesIn(Realm).Except(First, StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<RegionSubscription> Take(int count) =>
        [
            .. All.Take(count)
                .Select(
                    (name, i) =>
                        new RegionSubscription(RegionTable.Find(name)!.Key, name, "READY", IsHomeRegion: i == 0)
                ),
        ];
}
