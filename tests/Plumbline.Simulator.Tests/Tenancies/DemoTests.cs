using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Tests.Tenancies;

/// <summary>The demo shows every case a scanner meets: if one is edited away, a test says so.</summary>
public sealed class DemoTests
{
    private static readonly TenancySeed Demo = TenancyFile.Load("demo");

    [Fact]
    public void Three_regions_with_vaults_in_each() =>
        Demo.Of(ResourceTypes.Vaults)
            .Select(vault => vault.Region)
            .Distinct()
            .Order()
            .ShouldBe(["ap-tokyo-1", "eu-frankfurt-1", "us-ashburn-1"]);

    [Fact]
    public void Compartments_four_deep() => Demo.Of(ResourceTypes.Compartments).Max(Depth).ShouldBe(4);

    [Fact]
    public void Vaults_of_each_type() =>
        Demo.Of(ResourceTypes.Vaults)
            .Select(vault => vault.Text("vaultType"))
            .Distinct()
            .Order()
            .ShouldBe(["DEFAULT", "EXTERNAL", "VIRTUAL_PRIVATE"]);

    [Fact]
    public void Keys_of_each_mode_an_unknown_one_and_none() =>
        Demo.Of(ResourceTypes.Keys)
            .Select(key => key.Text("protectionMode"))
            .Distinct()
            .Order()
            .ShouldBe([null, "EXTERNAL", "HSM", "QUANTUM_SAFE", "SOFTWARE"]);

    [Fact]
    public void Keys_of_each_algorithm() =>
        Demo.Of(ResourceTypes.Keys)
            .Select(key => key.Field("keyShape")!.Value.GetProperty("algorithm").GetString())
            .Distinct()
            .Order()
            .ShouldBe(["AES", "ECDSA", "RSA"]);

    [Theory]
    [InlineData("ENABLED")]
    [InlineData("DISABLED")]
    [InlineData("DISABLING")]
    [InlineData("CREATING")]
    [InlineData("RESTORING")]
    [InlineData("PENDING_DELETION")]
    [InlineData("DELETED")]
    public void Keys_in_each_state(string state) =>
        Demo.Of(ResourceTypes.Keys).ShouldContain(key => key.LifecycleState == state);

    [Fact]
    public void An_HSM_key_in_another_compartment_than_its_vault() =>
        Demo.Of(ResourceTypes.Keys)
            .ShouldContain(key =>
                key.Text("protectionMode") == "HSM" && key.CompartmentId != VaultOf(key).CompartmentId
            );

    [Fact]
    public void A_vault_that_was_emptied() =>
        Demo.Of(ResourceTypes.Vaults)
            .ShouldContain(vault =>
                KeysIn(vault).Length > 0 && KeysIn(vault).All(key => key.LifecycleState == "DELETED")
            );

    [Fact]
    public void A_vault_that_is_not_active() =>
        Demo.Of(ResourceTypes.Vaults).ShouldContain(vault => vault.LifecycleState == "PENDING_DELETION");

    [Fact]
    public void An_HSM_key_that_only_the_second_page_shows() =>
        Demo.Of(ResourceTypes.Keys)
            .GroupBy(key => (key.ParentId, key.CompartmentId))
            .ShouldContain(list => list.Skip(100).Any(key => key.Text("protectionMode") == "HSM"));

    [Fact]
    public void A_compartment_that_may_not_be_read()
    {
        var denied = Demo.Faults.Select(fault => fault.CompartmentId).Distinct().ShouldHaveSingleItem();
        Demo.Of(ResourceTypes.Keys).ShouldContain(key => key.CompartmentId == denied);
        Demo.Faults.Select(fault => fault.Operation).ShouldBe(["ListVaults", "ListKeys"]);
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("=HYPERLINK(")]
    [InlineData("\u001b[31m")]
    [InlineData("\u202e")]
    [InlineData("🔑")]
    public void A_hostile_name(string part) =>
        Demo.Of(ResourceTypes.Keys).ShouldContain(key => key.Text("displayName")!.Contains(part));

    [Fact]
    public void A_name_of_200_characters() =>
        Demo.Of(ResourceTypes.Keys).ShouldContain(key => key.Text("displayName")!.Length == 200);

    [Fact]
    public void Compliance_tags() =>
        Demo.Of(ResourceTypes.Keys)
            .ShouldContain(key => key.Field("freeformTags")!.Value.GetRawText().Contains("pci-dss"));

    [Fact]
    public void About_twenty_enabled_HSM_keys_in_active_vaults() =>
        Demo.Of(ResourceTypes.Keys)
            .Count(key =>
                key.Text("protectionMode") == "HSM"
                && key.LifecycleState == "ENABLED"
                && VaultOf(key).LifecycleState == "ACTIVE"
            )
            .ShouldBe(20);

    private static Resource VaultOf(Resource key) =>
        Demo.Of(ResourceTypes.Vaults).First(vault => vault.Id == key.ParentId);

    private static Resource[] KeysIn(Resource vault) =>
        [.. Demo.Of(ResourceTypes.Keys).Where(key => key.ParentId == vault.Id)];

    private static int Depth(Resource compartment) =>
        Demo.Of(ResourceTypes.Compartments).FirstOrDefault(parent => parent.Id == compartment.ParentId) is { } parent
            ? 1 + Depth(parent)
            : 1;
}
