using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Waf;

/// <summary>The load balancers that a web application firewall stands in front of.</summary>
internal sealed class FirewalledBalancers
{
    private readonly Dictionary<string, WebAppFirewall> _byBalancer;

    private FirewalledBalancers(Inventory inventory) =>
        _byBalancer = inventory
            .All<WebAppFirewall>()
            .Where(wall => wall.LoadBalancerId is not null && !((ILifecycle)wall).IsGone)
            .DistinctBy(wall => wall.LoadBalancerId)
            .ToDictionary(wall => wall.LoadBalancerId!, StringComparer.Ordinal);

    public static FirewalledBalancers Of(RuleContext context) =>
        context.Inventory.Once(all => new FirewalledBalancers(all));

    public WebAppFirewall? WallOf(string loadBalancerId) => _byBalancer.GetValueOrDefault(loadBalancerId);
}
