using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>Runs rules over an inventory.</summary>
public static class Evaluator
{
    /// <summary>
    /// The findings of all rules, one for a resource and all its replicas, ordered by rule, compartment path, region,
    /// parent, name and OCID.
    /// </summary>
    public static IReadOnlyList<Finding> Evaluate(IEnumerable<Rule> rules, Inventory inventory) =>
        [
            .. rules
                .SelectMany(rule => Evaluate(rule, inventory))
                .GroupBy(finding => finding.Id)
                .Select(replicas => replicas.MaxBy(finding => Gravity(finding.Status))!)
                .OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.CompartmentPath, StringComparer.Ordinal)
                .ThenBy(finding => finding.Resource.Region, StringComparer.Ordinal)
                .ThenBy(finding => finding.Parent?.Name, StringComparer.Ordinal)
                .ThenBy(finding => finding.Resource.Name, StringComparer.Ordinal)
                .ThenBy(finding => finding.Resource.Id, StringComparer.Ordinal),
        ];

    /// <summary>Which of the verdicts on several replicas stands for all.</summary>
    private static int Gravity(FindingStatus status) =>
        status switch
        {
            FindingStatus.Pass => 0,
            FindingStatus.NotAssessed => 1,
            _ => 2,
        };

    private static IEnumerable<Finding> Evaluate(Rule rule, Inventory inventory)
    {
        foreach (var (resource, evaluate) in rule.Judge(inventory))
        {
            yield return ToFinding(rule, resource, Guard(evaluate), inventory);
        }
    }

    /// <summary>A rule that crashes could not tell: the scan goes on, and nothing passes because of it.</summary>
    private static Verdict Guard(Func<Verdict> evaluate)
    {
#pragma warning disable CA1031 // The one place where any exception is an outcome.
        try
        {
            return evaluate();
        }
        catch (Exception error)
        {
            return Verdict.NotAssessed($"The rule stopped with an error ({error.GetType().Name}); please report it.");
        }
#pragma warning restore CA1031
    }

    private static Finding ToFinding(Rule rule, Resource resource, Verdict verdict, Inventory inventory) =>
        new()
        {
            Id = Finding.IdOf(rule.Id, resource.Id),
            Rule = rule,
            Resource = resource,
            Parent = inventory.Find<Resource>(resource.ParentId, resource.Region),
            CompartmentPath = inventory.Compartments.PathOf(resource.CompartmentId),
            Status = verdict.Status switch
            {
                VerdictStatus.Pass => FindingStatus.Pass,
                VerdictStatus.Fail => FindingStatus.Fail,
                _ => FindingStatus.NotAssessed,
            },
            Message = verdict.Message,
            Evidence = verdict.Evidence,
        };
}
