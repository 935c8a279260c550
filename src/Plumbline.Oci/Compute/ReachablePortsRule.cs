using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Compute;

/// <summary>A rule that nobody on the internet gets a connection to some ports of an instance.</summary>
public abstract class ReachablePortsRule : LifecycleRule<Instance>
{
    /// <summary>The ports, which users can set.</summary>
    private protected abstract Parameter<IReadOnlyList<int>> Ports { get; }

    public sealed override IReadOnlyList<Parameter> Parameters => [Ports];

    public sealed override IReadOnlyList<Need> Needs =>
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

    protected sealed override Verdict Assess(Instance resource, RuleContext context) =>
        InstanceExposure.Judge(
            resource,
            context.Get(Ports),
            context,
            Verdict.Pass("No way leads from the internet to these ports."),
            Verdict.Fail("A way leads from the internet to one of these ports."),
            Verdict.NotAssessed("Whether a way leads from the internet to these ports could not be read.")
        );
}
