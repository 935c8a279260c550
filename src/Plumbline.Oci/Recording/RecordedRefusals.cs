using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Recording;

/// <summary>
/// What the user was not allowed to see, as faults: a scan of the recording has the same gaps. What only went wrong
/// for a moment is not recorded.
/// </summary>
internal sealed partial class RecordedRefusals(ScanResult scan, Redaction redaction)
{
    private readonly HashSet<(string, string)> _withKeys = scan
        .Inventory.All<Key>()
        .Select(key => (key.Region, key.CompartmentId))
        .ToHashSet();

    public JsonArray ToJson() =>
        new([
            .. scan
                .Gaps.Where(IsRefusal)
                .Select(gap => (gap.Operation, gap.Region, gap.CompartmentId, gap.Status, gap.Code))
                .Distinct()
                .Select(gap => new JsonObject
                {
                    ["operation"] = gap.Operation,
                    ["region"] = gap.Region,
                    ["compartmentId"] = redaction.Id(gap.CompartmentId!),
                    ["status"] = gap.Status,
                    ["code"] = Code().IsMatch(gap.Code) ? gap.Code : "Unknown",
                }),
        ]);

    /// <summary>A fault strikes every vault: where one showed its keys, it would hide them.</summary>
    private bool IsRefusal(Gap gap) =>
        gap
            is {
                Operation: "ListVaults" or "ListKeys",
                Status: 401 or 403 or 404,
                Region: { } region,
                CompartmentId: { } id
            }
        && !(gap.Operation == "ListKeys" && _withKeys.Contains((region, id)));

    [GeneratedRegex("^[A-Za-z]{1,60}$", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
