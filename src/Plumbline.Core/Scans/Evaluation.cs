using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>One rule over an inventory.</summary>
internal sealed class Evaluation(Rule rule, Inventory inventory)
{
    public IEnumerable<Finding> Run()
    {
        var graver = GravestReplicas();
        foreach (var part in inventory.PartsOf(rule.ResourceType))
        {
            foreach (var resource in part.Read())
            {
                if (Judge(resource) is { } verdict && Stands(resource, graver))
                {
                    yield return ToFinding(resource, verdict, part);
                }
            }
        }
    }

    /// <summary>Which region's verdict stands for a resource that several regions have.</summary>
    private Dictionary<string, string> GravestReplicas()
    {
        var found = new Dictionary<string, (int Gravity, bool IsPrimary, string Region)>(StringComparer.Ordinal);
        if (inventory.Replicas.Count == 0)
        {
            return [];
        }

        var replicas =
            from part in inventory.PartsOf(rule.ResourceType)
            from resource in part.Read()
            where inventory.Replicas.ContainsKey(resource.Id)
            select (resource, IsPrimary: (resource.IsPrimary ?? part.Parent?.IsPrimary) == true);
        foreach (var (resource, isPrimary) in replicas)
        {
            if (Judge(resource) is { } verdict)
            {
                var weight = (Gravity(verdict.Status), isPrimary, resource.Region);
                found[resource.Id] = found.TryGetValue(resource.Id, out var other) ? Graver(other, weight) : weight;
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Region, StringComparer.Ordinal);
    }

    /// <summary>Of equals, the one that can be changed; else the first that was read.</summary>
    private static (int Gravity, bool IsPrimary, string Region) Graver(
        (int Gravity, bool IsPrimary, string Region) one,
        (int Gravity, bool IsPrimary, string Region) other
    ) => (other.Gravity, other.IsPrimary).CompareTo((one.Gravity, one.IsPrimary)) > 0 ? other : one;

    private static bool Stands(Resource resource, Dictionary<string, string> graver) =>
        !graver.TryGetValue(resource.Id, out var region) || region == resource.Region;

    private static int Gravity(VerdictStatus status) =>
        status switch
        {
            VerdictStatus.Pass => 0,
            VerdictStatus.NotAssessed => 1,
            _ => 2,
        };

    /// <summary>A rule that crashes could not tell: the scan goes on, and nothing passes because of it.</summary>
    private Verdict? Judge(Resource resource)
    {
#pragma warning disable CA1031 // The one place where any exception is an outcome.
        try
        {
            return rule.Judge(resource, inventory);
        }
        catch (Exception error) when (error is not IOException)
        {
            return Verdict.NotAssessed($"The rule stopped with an error ({error.GetType().Name}); please report it.");
        }
#pragma warning restore CA1031
    }

    private Finding ToFinding(Resource resource, Verdict verdict, Part part) =>
        new()
        {
            Id = Finding.IdOf(rule.Id, resource.Id),
            Rule = rule,
            Resource = resource,
            Parent = part.Parent,
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
