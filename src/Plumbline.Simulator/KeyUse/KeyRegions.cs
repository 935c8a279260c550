using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.KeyUse;

/// <summary>In which regions the keys of a request may be: a resource and its key are in the same one.</summary>
internal static class KeyRegions
{
    /// <summary>The regions for a key that <paramref name="holder"/>, a part of the body, names.</summary>
    public static IReadOnlyList<string> Of(Call call, KeyOperation row, JsonObject holder) =>
        row.RegionField switch
        {
            null => [call.Region],
            "*" => [.. call.Tenancy.Regions.Select(region => region.RegionName)],
            var field => [Named(call.Tenancy, BodyPath.Text(holder, field), field)],
        };

    /// <summary>The region of the tenancy with this name, or with this availability domain.</summary>
    public static string Named(TenancyState tenancy, string? text, string field) =>
        tenancy.Regions.Select(region => region.RegionName).FirstOrDefault(region => IsIt(region, text ?? ""))
        ?? throw ApiException.InvalidParameter($"{field} names no region that the tenancy is subscribed to.");

    // Availability domains are written Uocm:PHX-AD-1, Uocm:US-ASHBURN-AD-1 or Uocm:EU-MADRID-1-AD-1.
    private static bool IsIt(string region, string text)
    {
        if (text == region)
        {
            return true;
        }

        var end = text.LastIndexOf("-AD-", StringComparison.OrdinalIgnoreCase);
        var place = end < 0 ? "" : text[(text.LastIndexOf(':', end) + 1)..end].ToLowerInvariant();
        return place == region || $"{place}-1" == region || place == RegionTable.KeyOf(region);
    }
}
