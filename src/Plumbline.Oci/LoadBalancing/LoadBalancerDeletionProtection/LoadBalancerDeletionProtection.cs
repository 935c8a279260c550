using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>A load balancer that is deleted takes its address with it.</summary>
public sealed class LoadBalancerDeletionProtection : LifecycleRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-105";

    protected override Verdict Assess(LoadBalancer resource, RuleContext context) =>
        Verdict.Of(
            resource.IsDeleteProtectionEnabled,
            "The load balancer is protected from deletion.",
            "The load balancer can be deleted in one step.",
            "Whether the load balancer is protected from deletion is not known."
        ) with
        {
            Evidence = [new("isDeleteProtectionEnabled", resource.IsDeleteProtectionEnabled?.ToString())],
        };
}
