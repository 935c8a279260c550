using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Compute;

/// <summary>Nobody on the internet should get a connection to the ports of administration of an instance.</summary>
public sealed class ReachableAdministration : LifecycleRule<Instance>
{
    private static readonly Parameter<IReadOnlyList<int>> Ports = InstanceExposure.Ports("22", "3389", "5985", "5986");

    public override string Id => "OCI-COMPUTE-108";

    public override IReadOnlyList<Parameter> Parameters => [Ports];

    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Instance>(),
            Need.Listed<VnicAttachment>(),
            Need.Listed<Vnic>(),
            Need.Listed<Subnet>(),
            Need.Listed<RouteTable>(),
            Need.Listed<InternetGateway>(),
            Need.Listed<SecurityList>(),
            Need.Listed<NetworkSecurityGroup>(),
            Need.Listed<SecurityRule>(),
        ];

    protected override Verdict Assess(Instance resource, RuleContext context) =>
        InstanceExposure.Judge(
            resource,
            context.Get(Ports),
            context,
            Verdict.Pass("No way leads from the internet to these ports."),
            Verdict.Fail("A way leads from the internet to one of these ports."),
            Verdict.NotAssessed("Whether a way leads from the internet to these ports could not be read.")
        );
}
