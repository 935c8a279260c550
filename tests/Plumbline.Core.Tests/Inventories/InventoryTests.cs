using Plumbline.Core.Inventories;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Inventories;

public sealed class InventoryTests
{
    [Fact]
    public void Finds_resources_by_type_and_by_id()
    {
        var door = Sample.Door("d1");
        var inventory = Sample.Inventory(door);

        inventory.All<Door>().ShouldBe([door]);
        inventory.All<Compartment>().ShouldBeEmpty();
        inventory.Find<Door>("d1").ShouldBe(door);
        inventory.Find<Compartment>("d1").ShouldBeNull();
        inventory.Find<Door>(null).ShouldBeNull();
    }

    [Fact]
    public void The_tenancy_can_be_judged_but_is_not_counted()
    {
        var inventory = Sample.Inventory();

        inventory.All<Tenancy>().ShouldBe([Sample.Tenancy]);
        inventory.Count.ShouldBe(0);
    }

    [Fact]
    public void A_resource_listed_twice_counts_once_the_first_time()
    {
        var inventory = Sample.Inventory(Sample.Door("d1"), Sample.Door("d1") with { Label = "again" });

        inventory.All<Door>().ShouldHaveSingleItem().Name.ShouldBe("d1");
    }

    [Fact]
    public void A_replica_is_kept_and_found_by_its_region_but_not_counted()
    {
        var original = Sample.Door("d1");
        var replica = original with { Region = "r2" };
        var inventory = Sample.Inventory(original, replica);

        inventory.All<Door>().ShouldBe([original, replica]);
        inventory.Find<Door>("d1").ShouldBe(original);
        inventory.Find<Door>("d1", "r2").ShouldBe(replica);
        inventory.Find<Door>("d1", "r3").ShouldBe(original);
        inventory.Count.ShouldBe(1);
    }
}
