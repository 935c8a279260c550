using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>What vaults, keys and dedicated HSMs of a tenancy cost in a month, by what a scan has read.</summary>
public sealed class TenancyCosts
{
    private static readonly string[] Assumptions =
    [
        "A month has 744 hours. List prices, before taxes, discounts and commitments.",
        "Versions are billed until they are deleted: also disabled ones, and those that wait for their deletion.",
        "The free key versions hold once for the whole tenancy, all regions together. A key in several regions counts once.",
        "Keys in virtual private vaults are paid for with the vault, 1,000 versions each. SOFTWARE keys, secrets and virtual vaults cost nothing.",
        "Each resource bears its share of the whole, by quantity; so does each fix, of what all fixes save together.",
        "A private vault with few keys saves its price, less what its HSM key versions would cost in a virtual vault.",
        "A saving comes about when the old keys are deleted, not before.",
    ];

    private readonly Inventory _inventory;
    private readonly PriceList _prices;
    private readonly KeyBill _bill;
    private readonly PrivateVaultBill _vaults;
    private readonly Dictionary<string, string> _findings;

    private TenancyCosts(ScanResult result, PriceList prices)
    {
        (_inventory, _prices) = (result.Inventory, prices);
        _bill = KeyBill.Of(result, prices);
        _vaults = new PrivateVaultBill(result.Inventory, prices, _bill);
        _findings = result
            .Findings.Where(finding => LeavingKeys.IsOne(finding) || PrivateVaultBill.IsOne(finding))
            .DistinctBy(finding => finding.Resource.Id)
            .ToDictionary(finding => finding.Resource.Id, finding => finding.Id);
    }

    /// <summary>What is collected for it: versions of all keys that may be billed by version, and dedicated clusters.</summary>
    public static IReadOnlyList<Need> Needs { get; } =
    [
        Need.Listed<Key>(),
        Need.Listed<Vault>(),
        Need.Listed<HsmCluster>(),
        Need.Listed<KeyVersion>().Where<Key>((key, _) => key.ProtectionMode != ProtectionMode.Software),
    ];

    public static CostSheet Of(ScanResult result, PriceList prices)
    {
        var costs = new TenancyCosts(result, prices);
        CostComponent[] components = [.. costs.Components().Where(component => component.Charges.Count > 0)];
        return new()
        {
            Money = MonthlyMoney.Of(result, prices, costs._bill),
            Components = components,
            NotPriced = [.. WithoutPrice(components), .. CostGaps.Of(result)],
            Assumptions = Assumptions,
        };
    }

    private IEnumerable<CostComponent> Components()
    {
        yield return Priced(PartNumber.HsmKeyVersions, "HSM key versions in virtual vaults", HsmVersions());
        yield return Priced(
            PartNumber.PrivateVaults,
            "Virtual private vaults",
            BilledQuantities.PrivateVaults(_inventory).Select(vault => Of(vault))
        );
        yield return Priced(
            PartNumber.ExternalKeyVersions,
            "Key versions of external key managers",
            Keys(key => key.ProtectionMode == ProtectionMode.External)
        );
        yield return Priced(
            PartNumber.HsmPartitions,
            "Dedicated KMS",
            BilledQuantities
                .Clusters(_inventory)
                .Select(cluster => Of(cluster, BilledQuantities.LeastPartitions * BilledQuantities.HoursOfMonth))
        );
        yield return Free("HSM key versions in virtual private vaults", IsInPrivateVault);
        yield return Free("SOFTWARE key versions", key => key.ProtectionMode == ProtectionMode.Software);
    }

    private CostComponent Priced(string partNumber, string name, IEnumerable<Charge> charges)
    {
        var price = _prices.Find(partNumber);
        return new()
        {
            PartNumber = partNumber,
            Name = name,
            Unit = price?.Unit ?? "",
            Price = price,
            Charges = Shared([.. charges], price),
        };
    }

    private CostComponent Free(string name, Func<Key, bool> isOne) =>
        new()
        {
            PartNumber = "",
            Name = name,
            Unit = "key version per month",
            IsFree = true,
            Charges = [.. Keys(isOne).Select(charge => charge with { Cost = 0 })],
        };

    private bool IsInPrivateVault(Key key) =>
        key.IsInHsm && key.VaultIn(_inventory)?.VaultType == VaultType.VirtualPrivate;

    /// <summary>Each resource's share of the whole, since tiers are for all together.</summary>
    private static List<Charge> Shared(List<Charge> charges, Price? price)
    {
        var quantity = charges.Sum(charge => charge.Quantity);
        return price is null || quantity == 0
            ? charges
            : [.. charges.Select(charge => charge with { Cost = price.CostOf(quantity) * charge.Quantity / quantity })];
    }

    private IEnumerable<Charge> HsmVersions() =>
        BilledVersions
            .Keys(_inventory)
            .Where(key => BilledVersions.AreBilled(key, _inventory))
            .Select(key =>
                _findings.GetValueOrDefault(key.Id) is { } finding
                    ? Of(key) with
                    {
                        FindingId = finding,
                        Saving = _bill.SavingOf(key),
                    }
                    : Of(key)
            );

    private Charge Of(Vault vault) =>
        _findings.GetValueOrDefault(vault.Id) is { } finding
            ? Of(vault, BilledQuantities.HoursOfMonth) with
            {
                FindingId = finding,
                Saving = _vaults.SavingOf(vault),
            }
            : Of(vault, BilledQuantities.HoursOfMonth);

    private IEnumerable<Charge> Keys(Func<Key, bool> isOne) =>
        BilledVersions.Keys(_inventory).Where(isOne).Select(key => Of(key));

    private Charge Of(Key key) => Of(key, BilledVersions.Of(key));

    private Charge Of(Resource resource, decimal quantity) =>
        new(resource, _inventory.Compartments.PathOf(resource.CompartmentId), quantity, Cost: null);

    private static IEnumerable<string> WithoutPrice(IEnumerable<CostComponent> components) =>
        components
            .Where(component => component.Cost is null)
            .Select(component => $"{component.Name}: the price list has no price for {component.PartNumber}.");
}
