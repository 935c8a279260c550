using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.KeyUsage;

/// <summary>
/// In which compartments resources of a kind are looked for: where Search saw some and in the root or, where Search does
/// not know the type, in all.
/// </summary>
internal sealed class KeyUserPlaces
{
    private readonly IReadOnlyList<string> _all;
    private readonly string _rootId;
    private readonly IReadOnlySet<string> _known;
    private readonly Hints _hints;

    private KeyUserPlaces(RegionScan scan, IReadOnlySet<string> known, Hints hints) =>
        (_all, _rootId, _known, _hints) = (scan.Compartments.Ids, scan.Connection.TenancyId, known, hints);

    public static async Task<KeyUserPlaces> FindAsync(
        RegionScan scan,
        DiscoveryMode mode,
        CancellationToken cancellationToken
    )
    {
        if (mode == DiscoveryMode.Thorough)
        {
            return Everywhere(scan);
        }

        var known = await scan.Facts.KnownTypes;
        var asked = KeyUserKinds.Roots.SelectMany(kind => kind.Search).Where(known.Contains).ToList();
        try
        {
            var hints = new HintReader(scan.Connection, scan.Reader, scan.Region);
            return asked.Count == 0
                ? Everywhere(scan)
                : new KeyUserPlaces(scan, known, await hints.ReadAsync(asked, cancellationToken));
        }
        catch (OciException)
        {
            return Everywhere(scan);
        }
    }

    public bool IsKnown(KeyUserKind kind) => kind.Search.Any(_known.Contains);

    public IReadOnlyList<string> Of(KeyUserKind kind) =>
        !IsKnown(kind) ? _all : [.. _all.Intersect(kind.Search.SelectMany(_hints.CompartmentsOf).Append(_rootId))];

    private static KeyUserPlaces Everywhere(RegionScan scan) => new(scan, new HashSet<string>(), Hints.None);
}
