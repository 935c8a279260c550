using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Tests.Tenancies;

/// <summary>The demo shows every case a scanner meets: if one is edited away, a test says so.</summary>
public sealed class DemoTests
{
    private static readonly TenancySeed s_demo = TenancyFile.Load("demo");

    [Fact]
    public void Three_regions_with_vaults_in_each() =>
        s_demo
            .Vaults.Select(vault => vault.Region)
            .Distinct()
            .Order()
            .ShouldBe(["ap-tokyo-1", "eu-frankfurt-1", "us-ashburn-1"]);

    [Fact]
    public void Compartments_four_deep() => s_demo.Compartments.Max(Depth).ShouldBe(4);

    [Fact]
    public void Vaults_of_each_type() =>
        s_demo
            .Vaults.Select(vault => vault.Text("vaultType"))
            .Distinct()
            .Order()
            .ShouldBe(["DEFAULT", "EXTERNAL", "VIRTUAL_PRIVATE"]);

    [Fact]
    public void Keys_of_each_mode_an_unknown_one_and_none() =>
        s_demo
            .Keys.Select(key => key.Text("protectionMode"))
            .Distinct()
            .Order()
            .ShouldBe([null, "EXTERNAL", "HSM", "QUANTUM_SAFE", "SOFTWARE"]);

    [Fact]
    public void Keys_of_each_algorithm() =>
        s_demo
            .Keys.Select(key => key.Field("keyShape")!.Value.GetProperty("algorithm").GetString())
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
    public void Keys_in_each_state(string state) => s_demo.Keys.ShouldContain(key => key.LifecycleState == state);

    [Fact]
    public void An_HSM_key_in_another_compartment_than_its_vault() =>
        s_demo.Keys.ShouldContain(key =>
            key.Text("protectionMode") == "HSM" && key.CompartmentId != VaultOf(key).CompartmentId
        );

    [Fact]
    public void A_vault_that_was_emptied() =>
        s_demo.Vaults.ShouldContain(vault =>
            KeysIn(vault).Length > 0 && KeysIn(vault).All(key => key.LifecycleState == "DELETED")
        );

    [Fact]
    public void A_vault_that_is_not_active() =>
        s_demo.Vaults.ShouldContain(vault => vault.LifecycleState == "PENDING_DELETION");

    [Fact]
    public void An_HSM_key_that_only_the_second_page_shows() =>
        s_demo
            .Keys.GroupBy(key => (key.ParentId, key.CompartmentId))
            .ShouldContain(list => list.Skip(100).Any(key => key.Text("protectionMode") == "HSM"));

    [Fact]
    public void A_compartment_that_may_not_be_read()
    {
        var denied = s_demo.Faults.Select(fault => fault.CompartmentId).Distinct().ShouldHaveSingleItem();
        s_demo.Keys.ShouldContain(key => key.CompartmentId == denied);
        s_demo.Faults.Select(fault => fault.Operation).ShouldBe(["ListVaults", "ListKeys"]);
    }

    [Theory]
    [InlineData("<script>")]
    [InlineData("=HYPERLINK(")]
    [InlineData("\u001b[31m")]
    [InlineData("\u202e")]
    [InlineData("🔑")]
    public void A_hostile_name(string part) =>
        s_demo.Keys.ShouldContain(key => key.Text("displayName")!.Contains(part));

    [Fact]
    public void A_name_of_200_characters() => s_demo.Keys.ShouldContain(key => key.Text("displayName")!.Length == 200);

    [Fact]
    public void Compliance_tags() =>
        s_demo.Keys.ShouldContain(key => key.Body.GetProperty("freeformTags").GetRawText().Contains("pci-dss"));

    [Fact]
    public void About_twenty_enabled_HSM_keys_in_active_vaults() =>
        s_demo
            .Keys.Count(key =>
                key.Text("protectionMode") == "HSM"
                && key.LifecycleState == "ENABLED"
                && VaultOf(key).LifecycleState == "ACTIVE"
            )
            .ShouldBe(20);

    private static Resource VaultOf(Resource key) => s_demo.Vaults.First(vault => vault.Id == key.ParentId);

    private static Resource[] KeysIn(Resource vault) => [.. s_demo.Keys.Where(key => key.ParentId == vault.Id)];

    private static int Depth(Resource compartment) =>
        s_demo.Compartments.FirstOrDefault(parent => parent.Id == compartment.ParentId) is { } parent
            ? 1 + Depth(parent)
            : 1;
}
