using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies.Generation;

namespace Plumbline.Simulator.Tests.Tenancies;

public sealed class GenerationPlanTests
{
    [Fact]
    public void All_that_is_asked_for_is_read()
    {
        var plan = PlanReader.Read(
            "generate: regions=4, compartments=200,vaults=100,keys=5000,foreign=10,seed=7,tenancies=2,volumes=3"
        );

        plan.ShouldBe(new GenerationPlan(4, 200, 100, 5000, 10, 7, 2) { Others = plan.Others });
        plan.Others.ShouldBe([(ResourceTypes.Find("volumes")!, 3)]);
    }

    [Fact]
    public void What_is_left_out_has_its_default() => PlanReader.Read("generate:").Keys.ShouldBe(100);

    [Theory]
    [InlineData("keyz=5", "\"keyz\" is neither an option nor a collection; did you mean \"keys\"?")]
    [InlineData("volume=5", "\"volume\" is neither an option nor a collection; did you mean \"volumes\"?")]
    [InlineData("Keys=5", "\"Keys\" is neither an option nor a collection; did you mean \"keys\"?")]
    [InlineData("keys", "\"keys\" is no name=number; write one such as keys=5000.")]
    [InlineData("keys=", "keys is \"\"; give a whole number from 0 to 10000000.")]
    [InlineData("keys=-1", "keys is \"-1\"; give a whole number from 0 to 10000000.")]
    [InlineData("keys=5e3", "keys is \"5e3\"; give a whole number from 0 to 10000000.")]
    [InlineData("keys=99999999999999", "keys is \"99999999999999\"; give a whole number from 0 to 10000000.")]
    [InlineData("regions=0", "regions is \"0\"; give a whole number from 1 to 46.")]
    [InlineData("regions=400", "regions is \"400\"; give a whole number from 1 to 46.")]
    [InlineData("keys=1,keys=2", "keys is given twice; leave one out.")]
    [InlineData("volumes=1,core.volumes=2", "volumes and core.volumes are the same collection; leave one out.")]
    [InlineData("keyVersions=5", "keyVersions can't be asked for; leave it out.")]
    [InlineData("vaults=0", "keys need a vault; give vaults=1 or more, or keys=0.")]
    [InlineData(
        "keys=5,foreign=6",
        "foreign=6 needs as many keys, one for each pair of vault and compartment; there are 5."
    )]
    [InlineData(
        "vaults=2,compartments=3,foreign=7",
        "foreign=7 is too many: vaults times compartments make 6 pairs of a vault and another compartment."
    )]
    [InlineData("objects=5", "objects belong to buckets; give object_storage.buckets=1 or more.")]
    public void A_mistake_is_told(string options, string message) =>
        Should
            .Throw<TenancyFileException>(() => PlanReader.Read($"generate:{options}"))
            .Message.ShouldBe($"\"generate:{options}\": {message}");

    [Theory]
    [InlineData("listenerRules=1")]
    [InlineData("dbSystems=1,mysql.dbSystems=1")]
    public void Every_collection_goes_by_its_name(string options) =>
        Should.NotThrow(() => PlanReader.Read($"generate:loadBalancers=1,{options}"));
}
