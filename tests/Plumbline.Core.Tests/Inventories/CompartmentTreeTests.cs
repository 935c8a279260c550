using CsCheck;
using Plumbline.Core.Inventories;

namespace Plumbline.Core.Tests.Inventories;

public sealed class CompartmentTreeTests
{
    private readonly CompartmentTree _tree = new(
        Sample.Tenancy,
        [Sample.Compartment("a", Sample.Tenancy.Id), Sample.Compartment("b", "a"), Sample.Compartment("c", "a")]
    );

    [Fact]
    public void Paths_start_at_root()
    {
        _tree.PathOf(Sample.Tenancy.Id).ShouldBe("root");
        _tree.PathOf("b").ShouldBe("root/a/b");
        _tree.PathOf("elsewhere").ShouldBeNull();
    }

    [Fact]
    public void Lists_the_root_first_and_then_by_path() => _tree.Ids.ShouldBe([Sample.Tenancy.Id, "a", "b", "c"]);

    [Fact]
    public void A_subtree_is_a_compartment_and_all_below_it()
    {
        _tree.Subtree("a").ShouldBe(["a", "b", "c"]);
        _tree.Subtree("b").ShouldBe(["b"]);
        _tree.Subtree(Sample.Tenancy.Id).ShouldBe(_tree.Ids);
    }

    [Fact]
    public void A_child_is_found_by_its_name_in_any_case()
    {
        _tree.ChildOf(Sample.Tenancy.Id, "A").ShouldBe("a");
        _tree.ChildOf("a", "b").ShouldBe("b");
        _tree.ChildOf(Sample.Tenancy.Id, "b").ShouldBeNull();
        _tree.ChildOf("elsewhere", "b").ShouldBeNull();
    }

    [Fact]
    public void A_compartment_is_within_itself_and_all_above_it()
    {
        _tree.IsWithin("b", "b").ShouldBeTrue();
        _tree.IsWithin("b", "a").ShouldBeTrue();
        _tree.IsWithin("b", Sample.Tenancy.Id).ShouldBeTrue();
        _tree.IsWithin("a", "b").ShouldBeFalse();
        _tree.IsWithin("b", "c").ShouldBeFalse();
    }

    [Theory]
    [InlineData("a", "a", 0)]
    [InlineData("a", "b", 1)]
    [InlineData("b", "c", 2)]
    [InlineData("b", "root", 2)]
    public void Distance_counts_steps_in_the_tree(string from, string to, int steps) =>
        _tree.Distance(from, to == "root" ? Sample.Tenancy.Id : to).ShouldBe(steps);

    [Fact]
    public void A_compartment_whose_parent_is_hidden_hangs_below_the_root()
    {
        var partial = new CompartmentTree(Sample.Tenancy, [Sample.Compartment("b", "hidden")]);

        partial.PathOf("b").ShouldBe("root/b");
    }

    [Fact]
    public void What_is_below_a_compartment_that_is_not_active_is_there_and_it_is_not()
    {
        var closed = Sample.Compartment("b", "a") with { IsActive = false };
        var tree = new CompartmentTree(
            Sample.Tenancy,
            [Sample.Compartment("a", Sample.Tenancy.Id), closed, Sample.Compartment("c", "b")]
        );

        tree.Ids.ShouldBe([Sample.Tenancy.Id, "a", "c"]);
        tree.PathOf("c").ShouldBe("root/a/b/c");
        tree.Subtree("a").ShouldBe(["a", "c"]);
        tree.Contains("b").ShouldBeFalse();
    }

    [Fact]
    public void A_cycle_does_not_hang()
    {
        var cyclic = new CompartmentTree(Sample.Tenancy, [Sample.Compartment("x", "y"), Sample.Compartment("y", "x")]);

        cyclic.PathOf("x").ShouldBe("root/y/x");
    }

    [Fact]
    public void Every_compartment_of_any_tree_is_in_the_subtree_of_the_root_and_of_its_parent() =>
        Gen.Int[0, 1000]
            .Array[0, 60]
            .Sample(parents =>
            {
                var compartments = parents.Select(
                    (parent, index) => Sample.Compartment($"c{index}", ParentOf(index, parent))
                );
                var any = new CompartmentTree(Sample.Tenancy, compartments);
                any.Ids.Count.ShouldBe(parents.Length + 1);
                any.Subtree(Sample.Tenancy.Id).ShouldBe(any.Ids);
                for (var index = 0; index < parents.Length; index++)
                {
                    any.Subtree(ParentOf(index, parents[index])).ShouldContain($"c{index}");
                }
            });

    private static string ParentOf(int index, int parent) => index == 0 ? Sample.Tenancy.Id : $"c{parent % index}";
}
