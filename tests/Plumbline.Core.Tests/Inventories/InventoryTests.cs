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
        inventory.Resources.ShouldBeEmpty();
    }

    [Fact]
    public void A_resource_listed_twice_counts_once_the_first_time()
    {
        var inventory = Sample.Inventory(Sample.Door("d1"), Sample.Door("d1") with { Region = "r2" });

        inventory.Resources.ShouldHaveSingleItem().Region.ShouldBe("r1");
    }
}
