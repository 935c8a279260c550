using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.AutonomousAIDatabase;
using Plumbline.Oci.BlockVolume;
using Plumbline.Oci.Compute;
using Plumbline.Oci.FileStorage;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;
using Plumbline.Oci.ObjectStorage;

namespace Plumbline.Oci.Identity;

/// <summary>Networks, machines, disks, buckets and databases should be in compartments.</summary>
public sealed class RootResources : Rule<Tenancy>
{
    public override string Id => "OCI-IAM-140";

    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Tenancy>(),
            Need.Listed<Vcn>(),
            Need.Listed<Instance>(),
            Need.Listed<Volume>(),
            Need.Listed<BootVolume>(),
            Need.Listed<FileSystem>(),
            Need.Listed<Bucket>(),
            Need.Listed<AutonomousDatabase>(),
        ];

    private const int MostShown = 5;

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        IReadOnlyList<Resource> found =
        [
            .. Of<Vcn>(context),
            .. Of<Instance>(context),
            .. Of<Volume>(context),
            .. Of<BootVolume>(context),
            .. Of<FileSystem>(context),
            .. Of<Bucket>(context),
            .. Of<AutonomousDatabase>(context),
        ];
        return (
            found.Count > 0 ? Verdict.Fail("Workloads lie in the root compartment.")
            : MayMissAny(context) ? Verdict.NotAssessed("Resources may be there that could not be read.")
            : Verdict.Pass("No workload lies in the root compartment.")
        ) with
        {
            Evidence =
            [
                new("resources", $"{found.Count}", Field: "compartmentId"),
                .. found
                    .Take(MostShown)
                    .Select((item, index) => new Evidence($"{index + 1}. {item.Type}", item.Id, item, "id")),
            ],
        };
    }

    private static IEnumerable<Resource> Of<T>(RuleContext context)
        where T : Resource =>
        context
            .Inventory.All<T>()
            .Where(item =>
                item.CompartmentId == context.Inventory.Tenancy.Id && item is not ILifecycle { IsGone: true }
            );

    private static bool MayMissAny(RuleContext context) =>
        context.MayMiss<Vcn>("")
        || context.MayMiss<Instance>("")
        || context.MayMiss<Volume>("")
        || context.MayMiss<BootVolume>("")
        || context.MayMiss<FileSystem>("")
        || context.MayMiss<Bucket>("")
        || context.MayMiss<AutonomousDatabase>("");
}
