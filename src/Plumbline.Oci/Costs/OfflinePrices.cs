using Plumbline.Core.Costs;

namespace Plumbline.Oci.Costs;

/// <summary>The price list that comes with the program. Each price says where it comes from and how sure it is.</summary>
public static class OfflinePrices
{
    private static readonly Lazy<PriceList> Read = new(() =>
    {
        using var stream = typeof(OfflinePrices).Assembly.GetManifestResourceStream("prices.json")!;
        return PriceList.Read(stream);
    });

    public static PriceList List => Read.Value;
}
