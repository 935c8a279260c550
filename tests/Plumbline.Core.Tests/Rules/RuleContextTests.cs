using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Tests.Rules;

public sealed class RuleContextTests
{
    private static Gap OfDoors { get; } =
        new()
        {
            Region = "eu-frankfurt-1",
            CompartmentId = "c",
            Code = "NotAuthorizedOrNotFound",
            Message = "no",
            Hidden = ["Door"],
            Rules = [],
        };

    private static Gap OfOneHouse { get; } = OfDoors with { ResourceId = "house" };

    [Theory]
    [InlineData("eu-frankfurt-1", null, true)]
    [InlineData("", null, true)]
    [InlineData("eu-paris-1", null, false)]
    [InlineData("eu-frankfurt-1", "house", false)]
    public void What_a_compartment_hides_is_in_its_region_and_in_nothing_that_was_listed(
        string region,
        string? parentId,
        bool mayMiss
    ) => MayMiss(OfDoors, region, parentId).ShouldBe(mayMiss);

    [Theory]
    [InlineData("eu-frankfurt-1", null, true)]
    [InlineData("eu-frankfurt-1", "house", true)]
    [InlineData("eu-frankfurt-1", "other", false)]
    [InlineData("eu-paris-1", "house", false)]
    public void What_one_resource_hides_is_in_that_one(string region, string? parentId, bool mayMiss) =>
        MayMiss(OfOneHouse, region, parentId).ShouldBe(mayMiss);

    [Theory]
    [InlineData("eu-frankfurt-1", true)]
    [InlineData("eu-paris-1", false)]
    public void A_whole_region_hides_all_that_is_in_it(string region, bool mayMiss)
    {
        MayMiss(OfDoors with { CompartmentId = null }, region, "house").ShouldBe(mayMiss);
        MayMiss(OfDoors with { Hidden = [] }, region, "house").ShouldBe(mayMiss);
    }

    [Fact]
    public void A_gap_without_a_region_hides_in_every_region() =>
        MayMiss(OfOneHouse with { Region = null }, "eu-paris-1", "house").ShouldBeTrue();

    [Fact]
    public void A_gap_of_another_type_hides_nothing() =>
        MayMiss(OfDoors with { Hidden = ["Window"] }, "eu-frankfurt-1", parentId: null).ShouldBeFalse();

    private static bool MayMiss(Gap gap, string region, string? parentId) =>
        new RuleContext(Sample.Inventory(), DateTimeOffset.UnixEpoch, ParameterValues.Defaults, [gap]).MayMiss<Door>(
            region,
            parentId
        );
}
