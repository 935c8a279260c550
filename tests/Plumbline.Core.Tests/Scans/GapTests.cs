using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Scans;

public sealed class GapTests
{
    private static readonly Need Doors = Need.Listed<Door>();

    /// <summary>The tenancy is in no region.</summary>
    private static readonly Need Global = Need.Listed<Tenancy>();

    [Theory]
    [InlineData("r1", true, false)]
    [InlineData(null, true, true)]
    public void A_region_that_was_not_read_hides_what_is_in_regions(string? region, bool doors, bool global)
    {
        var gap = Sample.Gap(region, compartmentId: null);

        gap.Hides(Doors).ShouldBe(doors);
        gap.Hides(Global).ShouldBe(global);
    }

    [Fact]
    public void A_gap_that_says_what_it_hides_hides_that_only()
    {
        var gap = Sample.Gap("r1", "a") with { Hidden = [Global.ToString()] };

        gap.Hides(Global).ShouldBeTrue();
        gap.Hides(Doors).ShouldBeFalse();
        gap.For([new DoorIsClosed(), new TenancyHasDoor()]).Rules.ShouldBe(["OCI-Test-102"]);
    }
}
