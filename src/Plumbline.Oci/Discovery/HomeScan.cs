using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Identity;

namespace Plumbline.Oci.Discovery;

/// <summary>Reads what is in no region. The home region is asked, where all such resources are kept.</summary>
internal sealed class HomeScan(OciConnection connection, TenancyOutline outline, ScanScope scope, RegionScans regions)
{
    private static readonly IProgress<ScanProgress> Silent = new Progress<ScanProgress>();

    /// <summary>Where one address serves everything, or the home region is unknown, the region of the first calls will do.</summary>
    private Region Home =>
        connection.Endpoints.IsFixed || scope.HomeRegion.Length == 0
            ? connection.Region
            : connection.Directory.FindBeside(scope.HomeRegion, connection.Region) ?? connection.Region;

    /// <summary>A stop leaves a gap and is no error.</summary>
    public async Task RunAsync(DiscoveryMode mode, CancellationToken cancellationToken)
    {
        var choice = new DiscoveryChoice(mode, regions: 1, outline.Compartments.Ids.Count);
        choice.Report(vaults: 0);
        var scan = regions.Of(Home, choice, Silent, cancellationToken);
        await ServiceLists.OfHome(scan, mode).CollectAsync(cancellationToken);
    }
}
