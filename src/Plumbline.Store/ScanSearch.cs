using Plumbline.Core.Text;

namespace Plumbline.Store;

/// <summary>Finds the scan that a user means.</summary>
/// <param name="scans">The newest first.</param>
/// <param name="path">The store's file, for messages.</param>
internal sealed class ScanSearch(IReadOnlyList<SavedScan> scans, string path)
{
    private const string Latest = "latest";
    private const string Previous = "previous";

    public SavedScan Find(string reference, string? tenancyId)
    {
        var own = tenancyId ?? (scans is [var newest, ..] ? newest.TenancyId : null);
        var ofTenancy = scans.Where(scan => scan.TenancyId == own).ToList();
        return reference.ToLowerInvariant() switch
        {
            Latest => ofTenancy.ElementAtOrDefault(0)
                ?? throw Problem("holds no scan of this tenancy yet: 'plumb scan --save' adds one."),
            Previous => ofTenancy.ElementAtOrDefault(1)
                ?? throw Problem("holds no scan before the latest one of its tenancy."),
            var id => ById(id),
        };
    }

    private SavedScan ById(string id)
    {
        var found = scans.Where(scan => scan.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw Problem(
                $"holds no scan '{id}'.{Suggestion.For(id, [Latest, Previous, .. scans.Select(scan => scan.Id)])} 'plumb report --list' names them all."
            ),
            _ when scans.FirstOrDefault(scan => scan.Id == id) is { } exact => exact,
            _ => throw Problem($"holds several scans whose ids begin with '{id}': write more of it."),
        };
    }

    private StoreException Problem(string what) => new($"The store '{path}' {what}", isUsage: true);
}
