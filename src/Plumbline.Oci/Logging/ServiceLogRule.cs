using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Logging;

/// <summary>A rule that a service keeps a log of what its resources do.</summary>
public abstract class ServiceLogRule<T> : LifecycleRule<T>
    where T : Resource, ILifecycle
{
    public sealed override IReadOnlyList<Need> Needs => [Need.Listed<T>(), Need.Listed<LogGroup>(), Need.Listed<Log>()];

    /// <summary>What Logging calls the service, such as <c>loadbalancer</c>.</summary>
    private protected abstract string Service { get; }

    /// <summary>The log's category, such as <c>access</c>.</summary>
    private protected abstract string Category { get; }

    protected sealed override Verdict Assess(T resource, RuleContext context)
    {
        var logs = ServiceLogs.Of(context).OfCategory(Service, Category, resource.Region, resource.Id);
        return Verdict.Of(
            logs.Count > 0 ? true
                : context.MayMiss<Log>(resource.Region) || context.MayMiss<LogGroup>(resource.Region) ? null
                : false,
            $"The {Category} log is on.",
            $"No {Category} log is on.",
            "Logs may be there that could not be read."
        ) with
        {
            Evidence =
            [
                new(
                    $"{Category}Logs",
                    string.Join(", ", logs.Select(log => log.Id)),
                    Field: "configuration.source.resource"
                ),
            ],
        };
    }
}
