using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Compute;

/// <summary>What may reach an instance should be said for it, not for its whole subnet.</summary>
public sealed class InstanceSecurityGroup : LifecycleRule<Instance>
{
    public override string Id => "OCI-COMPUTE-107";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Instance>(), Need.Listed<VnicAttachment>(), Need.Listed<Vnic>()];

    protected override Verdict Assess(Instance resource, RuleContext context)
    {
        var vnics = InstanceVnics.Of(resource, context);
        var bare = vnics.Read.FirstOrDefault(vnic => vnic.NsgIds is not { Count: > 0 });
        return (
            bare is not null ? Verdict.Fail("A VNIC of the instance is in no network security group.")
            : !vnics.IsWhole || vnics.Read.Count == 0
                ? Verdict.NotAssessed("Not all VNICs of the instance could be read.")
            : Verdict.Pass("All VNICs of the instance are in network security groups.")
        ) with
        {
            Evidence =
            [
                new("vnics", $"{vnics.Read.Count}"),
                new("nsgIds", string.Join(", ", bare?.NsgIds ?? []), bare),
            ],
        };
    }
}
