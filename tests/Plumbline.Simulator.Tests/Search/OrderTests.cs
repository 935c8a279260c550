using Plumbline.Simulator.Search;

namespace Plumbline.Simulator.Tests.Search;

public sealed class OrderTests
{
    private static readonly SearchItem[] Items =
    [
        Volume("""{"id":"b","displayName":"beta","timeCreated":"2025-01-02T00:00:00Z","sizeInGBs":100}"""),
        Volume("""{"id":"d","displayName":"delta"}"""),
        Volume("""{"id":"a","displayName":"Alpha","timeCreated":"2025-01-02T01:00:00+01:00","sizeInGBs":9}"""),
        Volume("""{"id":"c","displayName":"gamma","timeCreated":"2025-01-03T00:00:00Z","sizeInGBs":50}"""),
    ];

    [Theory]
    [InlineData("", "c a b d")]
    [InlineData("sorted by timeCreated desc", "c a b d")]
    [InlineData("sorted by timeCreated", "a b c d")]
    [InlineData("sorted by timecreated asc", "a b c d")]
    [InlineData("sorted by displayName", "a b d c")]
    [InlineData("sorted by displayName desc", "c d b a")]
    [InlineData("sorted by sizeInGBs", "a c b d")]
    [InlineData("sorted by sizeInGBs desc", "b c a d")]
    [InlineData("sorted by resourceType desc", "a b c d")]
    [InlineData("sorted by isHydrated", "a b c d")]
    public void The_newest_come_first_unless_another_order_is_asked_for(string clause, string order) =>
        Index.Find($"query all resources {clause}", Items).ShouldBe(order.Split(' '));

    private static SearchItem Volume(string json) => Index.Item(Index.Volume, json);
}
