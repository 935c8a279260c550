using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class DiscoveryChoiceTests
{
    [Theory]
    [InlineData(DiscoveryMode.Search, false)]
    [InlineData(DiscoveryMode.Thorough, true)]
    public async Task What_the_user_chose_is_chosen(DiscoveryMode mode, bool isThorough)
    {
        var choice = new DiscoveryChoice(mode, regions: 1, compartments: 1);
        choice.IsMade.ShouldBeTrue();
        choice.Report(vaults: 1_000_000);
        (await choice.IsThorough).ShouldBe(isThorough);
    }

    [Fact]
    public async Task Many_regions_and_compartments_are_searched_before_anything_is_known()
    {
        var choice = new DiscoveryChoice(DiscoveryMode.Auto, regions: 3, compartments: 200);
        choice.IsMade.ShouldBeTrue();
        (await choice.IsThorough).ShouldBeFalse();
    }

    [Fact]
    public async Task A_small_tenancy_is_read_thoroughly_when_every_region_has_spoken()
    {
        var choice = new DiscoveryChoice(DiscoveryMode.Auto, regions: 2, compartments: 10);
        choice.Report(vaults: 3);
        choice.IsMade.ShouldBeFalse();
        choice.Report(vaults: 0);
        (await choice.IsThorough).ShouldBeTrue();
    }

    [Fact]
    public async Task One_region_with_many_vaults_decides_for_all_without_waiting_for_the_others()
    {
        var choice = new DiscoveryChoice(DiscoveryMode.Auto, regions: 2, compartments: 10);
        choice.Report(vaults: 60);
        (await choice.IsThorough).ShouldBeFalse();
        choice.Report(vaults: 0);
        (await choice.IsThorough).ShouldBeFalse();
    }

    [Fact]
    public async Task Numbers_without_measure_do_not_overflow()
    {
        var choice = new DiscoveryChoice(DiscoveryMode.Auto, regions: 1, compartments: 400);
        choice.Report(int.MaxValue);
        (await choice.IsThorough).ShouldBeFalse();
    }
}
