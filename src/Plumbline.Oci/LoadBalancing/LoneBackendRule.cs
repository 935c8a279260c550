using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>A rule that no set of servers is a single server.</summary>
public abstract class LoneBackendRule<T> : BackendRule<T>
    where T : Resource, ILifecycle, IBalancer
{
    private protected sealed override Verdict Judge(IReadOnlyList<int> sizes) =>
        sizes.Contains(1)
            ? Verdict.Fail("A backend set has a single server.")
            : Verdict.Pass("No backend set has a single server.");
}
