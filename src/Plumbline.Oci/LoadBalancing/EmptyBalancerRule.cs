using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>A rule that load balancers have servers to send work to.</summary>
public abstract class EmptyBalancerRule<T> : BackendRule<T>
    where T : Resource, ILifecycle, IBalancer
{
    private protected sealed override Verdict Judge(IReadOnlyList<int> sizes) =>
        sizes.Any(size => size > 0)
            ? Verdict.Pass("A server is behind the load balancer.")
            : Verdict.Fail("No server is behind the load balancer.");
}
