using System.Globalization;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>A rule about how many servers are behind a load balancer: those that are offline do not count.</summary>
public abstract class BackendRule<T> : LifecycleRule<T>
    where T : Resource, ILifecycle, IBalancer
{
    /// <summary>Judges by the number of servers of each set.</summary>
    private protected abstract Verdict Judge(IReadOnlyList<int> sizes);

    protected sealed override Verdict Assess(T resource, RuleContext context)
    {
        if (resource.BackendSets is not { } sets)
        {
            return Verdict.NotAssessed("The API gave no backend sets.");
        }

        var sizes = sets.Select(set =>
                (set.Backends ?? []).Count(backend => backend is not ({ Offline: true } or { IsOffline: true }))
            )
            .ToList();
        return Judge(sizes) with
        {
            Evidence =
            [
                new(
                    "backends",
                    string.Join(", ", sizes.Select(size => size.ToString(CultureInfo.InvariantCulture))),
                    Field: "backendSets"
                ),
            ],
        };
    }
}
