using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>
/// What the key versions in HSMs cost together, and what single keys have to do with it. The first ones are free for a whole
/// tenancy: so a key's cost and saving are its share of the whole, and not its versions times a price.
/// </summary>
public sealed class KeyBill
{
    private readonly Inventory _inventory;

    private KeyBill(Inventory inventory, PriceList prices, IEnumerable<Key> leaving)
    {
        _inventory = inventory;
        Price = PriceOf(prices);
        Versions = KeyTally.Of(inventory).HsmVersions;
        LeavingVersions = leaving.Where(key => BilledVersions.AreBilled(key, inventory)).Sum(BilledVersions.Of);
    }

    /// <summary>Null where the price list has none.</summary>
    public Price? Price { get; }

    /// <summary>How many are billed, the free ones included.</summary>
    public int Versions { get; }

    /// <summary>How many versions would go.</summary>
    public int LeavingVersions { get; }

    /// <summary>A month's cost of all.</summary>
    public decimal? Cost => Price?.CostOf(Versions);

    /// <summary>How much less the whole tenancy would cost.</summary>
    public decimal? Saving => Price is null ? null : Cost - Price.CostOf(Versions - LeavingVersions);

    /// <summary>What a key version in an HSM costs; null where the list does not say.</summary>
    public static Price? PriceOf(PriceList prices) => prices.Find(PartNumber.HsmKeyVersions);

    /// <summary>With all keys gone from HSMs that fail.</summary>
    public static KeyBill Of(ScanResult result, PriceList prices) =>
        Of(result.Inventory, prices, new LeavingKeys(result).All);

    /// <summary>With some keys gone from HSMs.</summary>
    /// <param name="leaving">Each once.</param>
    public static KeyBill Of(Inventory inventory, PriceList prices, IEnumerable<Key> leaving) =>
        new(inventory, prices, leaving);

    /// <summary>A key's share of the cost; null when there is no price.</summary>
    public decimal? CostOf(Key key) =>
        Price is null ? null
        : BilledVersions.AreBilled(key, _inventory) ? Cost * BilledVersions.Of(key) / Versions
        : 0;

    /// <summary>The share of the saving of a key that leaves; null when there is no price.</summary>
    public decimal? SavingOf(Key key) =>
        Price is null ? null
        : BilledVersions.AreBilled(key, _inventory) && LeavingVersions > 0
            ? Saving * BilledVersions.Of(key) / LeavingVersions
        : 0;
}
