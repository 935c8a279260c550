using System.Text;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tests.Resources;

public sealed class ResourceCollectionTests
{
    private const string Region = "us-ashburn-1";
    private const int Changes = 20_000;

    [Fact]
    public async Task A_resource_that_changes_is_never_out_of_its_list()
    {
        var collection = new ResourceCollection([Key("a"), Key("b"), Key("c")]);
        var writing = Task.Run(() => Repeat(() => collection.Put(Key("b"))), TestContext.Current.CancellationToken);
        var shortest = int.MaxValue;
        while (!writing.IsCompleted)
        {
            shortest = Math.Min(shortest, collection.Under(Region, "v").Length);
        }

        await writing;
        shortest.ShouldBe(3);
        collection.Under(Region, "v").Select(key => key.Id).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void A_resource_that_moves_is_under_its_new_parent_only()
    {
        var collection = new ResourceCollection([Key("a"), Key("b")]);
        collection.Put(Key("b", "w"));
        collection.Under(Region, "v").Select(key => key.Id).ShouldBe(["a"]);
        collection.Under(Region, "w").Select(key => key.Id).ShouldBe(["b"]);
    }

    [Fact]
    public async Task Whoever_reads_a_version_finds_its_changes()
    {
        var collection = new ResourceCollection([]);
        var next = 0;
        var writing = Task.Run(
            () => Repeat(() => collection.Put(Key($"{next++}", $"v{next}"))),
            TestContext.Current.CancellationToken
        );
        var missing = 0L;
        while (!writing.IsCompleted)
        {
            var version = collection.Version;
            missing = Math.Max(missing, version - 1 - collection.Count);
        }

        await writing;
        missing.ShouldBe(0);
        collection.Version.ShouldBe(Changes + 1);
    }

    private static void Repeat(Action change)
    {
        for (var count = 0; count < Changes; count++)
        {
            change();
        }
    }

    private static Resource Key(string id, string vault = "v") =>
        new(ResourceTypes.Keys, Region, vault, id, Encoding.UTF8.GetBytes($$"""{"id":"{{id}}"}"""));
}
