using Plumbline.Core.Rules;

namespace Plumbline.Oci.Compute;

/// <summary>Nobody on the internet should get a connection to the ports of databases of an instance.</summary>
public sealed class ReachableDatabase : ReachablePortsRule
{
    public override string Id => "OCI-COMPUTE-109";

    private protected override Parameter<IReadOnlyList<int>> Ports { get; } =
        InstanceExposure.Ports("1521", "1522", "3306", "5432", "1433", "27017", "6379", "9200");
}
