using System.Globalization;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>All that a scan found out, as text: two scans that found out the same have the same.</summary>
internal sealed record ScanOutcome(ScanResult Result, string Text)
{
    /// <summary>Reads everything, since what was read rests in a file that goes away.</summary>
    public static ScanOutcome Of(ScanResult result)
    {
        var findings = result.Findings.Select(finding =>
            $"{finding.CompartmentPath} {finding.Parent?.Name} {Facts(finding)} {finding.Status} {finding.Message}"
        );
        var gaps = result.GapLines().Concat(result.Gaps.Select(gap => gap.Message));
        var proofs = result.Discovery.Proofs.Select(proof => proof.ToString());
        var cells = result.Ledger.Cells.Select(cell =>
            $"{cell.Region} {cell.CompartmentId} {cell.Status} {cell.Findings}"
        );
        string[] rest =
        [
            .. result.Discovery.Unproven,
            .. result.Discovery.Regions.Select(region => $"{region.Key} {region.Value}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Coverage} {result.Score} {result.Complete} {result.Inventory.Count} {result.Counts}"
            ),
        ];
        return new(result, string.Join('\n', [.. findings, .. gaps, .. proofs, .. cells, .. rest]));
    }

    /// <summary>Each scan asks under request ids of its own.</summary>
    private static Resource Facts(Finding finding) => finding.Resource with { Provenance = null };
}
