using System.Text.Json.Nodes;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Costs;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Costs;

/// <summary>Figures by hand, with the first 20 versions free and 0.53 for each one more.</summary>
public sealed class TenancyCostsTests
{
    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);

    [Theory]
    [InlineData(19, "0", "0")]
    [InlineData(20, "0", "0")]
    [InlineData(21, "0.53", "0.53")]
    [InlineData(30, "5.30", "5.30")]
    public async Task The_free_versions_count_once_for_the_whole_tenancy(int keys, string cost, string saving)
    {
        AddKeys(keys);

        var sheet = await SheetAsync();

        sheet.Money.MonthlyCost.ShouldBe(Parse(cost));
        sheet.Money.MonthlySaving.ShouldBe(Parse(saving));
        sheet.Money.IsLowerBound.ShouldBeFalse();
        sheet.NotPriced.ShouldBeEmpty();
        sheet.Charges.Sum(charge => charge.Cost ?? 0).ShouldBe(sheet.Money.MonthlyCost, 0.000001m);
        sheet.Charges.Sum(charge => charge.Saving ?? 0).ShouldBe(sheet.Money.MonthlySaving, 0.000001m);
    }

    /// <summary>32 versions cost 6.36; without the 4 of the key 4.24: its own share of a saving is 2.12, not 4 × 0.53 of 32.</summary>
    [Fact]
    public async Task Versions_count_in_every_state_until_they_are_deleted()
    {
        AddKeys(28);
        var vault = _tenancy.Vault("old");
        var key = _tenancy.Key("old", vault, state: "DISABLED");
        _tenancy.KeyVersion(key, "old-1", "2026-01-01T00:00:00Z");
        _tenancy.KeyVersion(key, "old-2", "2026-02-01T00:00:00Z");
        _tenancy.KeyVersion(key, "old-3", "2026-03-01T00:00:00Z");
        _tenancy.KeyVersion(key, "old-4", "2026-04-01T00:00:00Z");

        var sheet = await SheetAsync();

        var charge = sheet.Charges.Single(charge => charge.Resource.Id == key);
        charge.Quantity.ShouldBe(4);
        charge.FindingId.ShouldBe(Finding.IdOf("OCI-KMS-103", key));
        sheet.Money.MonthlyCost.ShouldBe(6.36m);
        sheet.Money.MonthlySaving.ShouldBe(6.36m);
        charge.Saving.ShouldBe(6.36m * 4 / 32);
    }

    [Fact]
    public async Task Private_vaults_external_keys_and_dedicated_clusters_have_prices_of_their_own()
    {
        var isPrivate = new JsonObject { ["vaultType"] = "VIRTUAL_PRIVATE" };
        var vault = _tenancy.Vault("private", more: isPrivate);
        _tenancy.Key("in-private", vault);
        _tenancy.Key(
            "external",
            _tenancy.Vault("ekm", more: new JsonObject { ["vaultType"] = "EXTERNAL" }),
            mode: "EXTERNAL"
        );
        _tenancy.Key("soft", _tenancy.Vault("shared"), mode: "SOFTWARE");
        _tenancy.Other(
            "hsmClusters",
            """{"id": "ocid1.hsmcluster.oc1.iad.c", "displayName": "c", "lifecycleState": "ACTIVE"}"""
        );

        var sheet = await SheetAsync();

        sheet
            .Components.Select(component => $"{component.PartNumber} {component.Quantity:0} {component.Cost:0.00}")
            .ShouldBe(["B90328 744 2770.66", "B98100 1 3.00", "B99597 2232 3906.00", " 1 0.00", " 1 0.00"]);
        sheet.Money.MonthlyCost.ShouldBe(2770.656m + 3 + 3906);
        sheet.Money.MonthlySaving.ShouldBe(2770.656m, "its one version is among the free ones");
        sheet.NotPriced.ShouldBe(["HSM clusters count with three partitions each, the least they have."]);
    }

    /// <summary>25 versions cost 2.65, 35 cost 7.95: the ten of the private vault would cost 5.30 in a virtual one.</summary>
    [Fact]
    public async Task A_private_vault_saves_its_price_less_that_of_its_keys_in_a_virtual_one()
    {
        AddKeys(25);
        var vault = _tenancy.Vault("private", more: new JsonObject { ["vaultType"] = "VIRTUAL_PRIVATE" });
        for (var number = 0; number < 10; number++)
        {
            _tenancy.Key($"private{number}", vault);
        }

        var sheet = await SheetAsync();

        var charge = sheet.Charges.Single(charge => charge.Resource.Id == vault);
        charge.Saving.ShouldBe(2770.656m - 5.30m);
        charge.FindingId.ShouldBe(Finding.IdOf("OCI-KMS-106", vault));
        sheet.Money.MonthlySaving.ShouldBe(2.65m + 2770.656m - 5.30m);
    }

    [Fact]
    public async Task What_has_no_price_is_unknown_and_not_free()
    {
        AddKeys(3);
        var sheet = await SheetAsync(OfflinePrices.List with { Prices = [] });

        sheet.Components.Single().Cost.ShouldBeNull();
        sheet.Charges.ShouldAllBe(charge => charge.Cost == null && charge.Saving == null);
        sheet.Money.IsLowerBound.ShouldBeTrue();
        sheet.NotPriced.ShouldBe(["HSM key versions in virtual vaults: the price list has no price for B92092."]);
    }

    [Fact]
    public async Task What_could_not_be_read_makes_it_the_least()
    {
        AddKeys(22);
        _tenancy.Fault(500, operation: "ListKeyVersions");

        var sheet = await SheetAsync();

        sheet.Money.MonthlyCost.ShouldBe(1.06m);
        sheet.Money.IsLowerBound.ShouldBeTrue();
        sheet.NotPriced.ShouldContain("22 keys counted as one version each, since their versions were not listed.");
    }

    /// <summary>30 versions cost 5.30; without 3 of them 3.71.</summary>
    [Fact]
    public async Task A_plan_saves_what_the_whole_tenancy_pays_less()
    {
        AddKeys(30);
        await using var oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions());
        var result = await oci.ScanAsync(
            new ScanRequest { RuleIds = ["OCI-KMS-004"], AlsoNeeded = MigrationPlanner.Needs }
        );
        var three = result.Inventory.All<Key>().Take(3).Select(key => key.Id).ToList();
        var request = new MigrationRequest
        {
            ToolVersion = "test",
            Now = result.StartedAt,
            KeyIds = three,
        };

        var plan = MigrationPlanner.Make(result, request);

        plan.Money!.MonthlyCost.ShouldBe(5.30m);
        plan.Money.MonthlySaving.ShouldBe(1.59m);
        plan.Items.Select(item => item.MonthlySaving).ShouldAllBe(saving => saving == 0.53m);
        PlanWorld.ChangesOf(plan, result, OfflinePrices.List).ShouldBeEmpty();
        PlanWorld
            .ChangesOf(plan, result, OfflinePrices.List with { Prices = [] })
            .Single()
            .ShouldContain("another price");
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 2)]
    public async Task Keys_that_save_nothing_are_planned_unless_only_saving_is_asked_for(int keys, int saving)
    {
        AddKeys(keys);
        await using var oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions());
        var result = await oci.ScanAsync(
            new ScanRequest { RuleIds = ["OCI-KMS-004"], AlsoNeeded = MigrationPlanner.Needs }
        );
        var two = result.Inventory.All<Key>().Take(2).Select(key => key.Id).ToList();
        var request = new MigrationRequest
        {
            ToolVersion = "test",
            Now = result.StartedAt,
            KeyIds = two,
        };

        MigrationPlanner.Make(result, request).Items.Count.ShouldBe(2);
        var only = MigrationPlanner.Make(result, request with { OnlySaving = true });

        only.Items.Count.ShouldBe(saving);
        only.Refusals.Count(refusal => refusal.Code == "saves-nothing").ShouldBe(2 - saving);
    }

    private void AddKeys(int count)
    {
        var (ashburn, frankfurt) = (_tenancy.Vault("a"), _tenancy.Vault("f", region: TestTenancy.Frankfurt));
        for (var number = 0; number < count; number++)
        {
            _tenancy.Key($"key{number:00}", number % 2 == 0 ? ashburn : frankfurt);
        }
    }

    private async Task<CostSheet> SheetAsync(PriceList? prices = null)
    {
        await using var oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions());
        var result = await oci.ScanAsync(
            new ScanRequest { RuleIds = ["OCI-KMS-004", "OCI-KMS-103", "OCI-KMS-106"], AlsoNeeded = TenancyCosts.Needs }
        );
        return TenancyCosts.Of(result, prices ?? OfflinePrices.List);
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
