using Plumbline.Oci.Logging;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>Who asked for what should be written down.</summary>
public sealed class LoadBalancerAccessLog : ServiceLogRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-108";

    private protected override string Service => "loadbalancer";

    private protected override string Category => "access";
}
