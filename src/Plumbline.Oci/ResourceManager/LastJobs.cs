using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.ResourceManager;

/// <summary>Of every stack the last job that changed something and has ended.</summary>
internal sealed class LastJobs
{
    private readonly Dictionary<string, StackJob> _byStack;

    private LastJobs(Inventory inventory) =>
        _byStack = inventory
            .All<StackJob>()
            .Where(job => job.StackId is not null && job.Operation is "APPLY" or "DESTROY")
            .Where(job => job.LifecycleState is "SUCCEEDED" or "FAILED" or "CANCELED")
            .GroupBy(job => job.StackId!, StringComparer.Ordinal)
            .ToDictionary(jobs => jobs.Key, jobs => jobs.MaxBy(job => job.TimeCreated)!, StringComparer.Ordinal);

    public static LastJobs Of(RuleContext context) => context.Inventory.Once(all => new LastJobs(all));

    public StackJob? LastOf(string stackId) => _byStack.GetValueOrDefault(stackId);
}
