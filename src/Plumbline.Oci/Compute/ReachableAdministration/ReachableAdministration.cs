using Plumbline.Core.Rules;

namespace Plumbline.Oci.Compute;

/// <summary>Nobody on the internet should get a connection to the ports of administration of an instance.</summary>
public sealed class ReachableAdministration : ReachablePortsRule
{
    public override string Id => "OCI-COMPUTE-108";

    private protected override Parameter<IReadOnlyList<int>> Ports { get; } =
        InstanceExposure.Ports("22", "3389", "5985", "5986");
}
