using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>One rule over an inventory.</summary>
internal sealed class Evaluation(Rule rule, Inventory inventory, Judging judging, IReadOnlyList<Gap> gaps)
{
    private readonly Tuned _tuned = new(rule, inventory, judging, gaps);

    private IEnumerable<Part> Parts => rule.ResourceTypes.SelectMany(inventory.PartsOf).Where(part => part.IsJudged);

    public IEnumerable<Finding> Run()
    {
        var graver = GravestReplicas();
        foreach (var part in Parts)
        {
            foreach (var resource in part.Read())
            {
                if (Judge(resource) is { } verdict && Stands(resource, graver))
                {
                    yield return judging.Exceptions.Apply(ToFinding(resource, verdict, part), judging.AsOf);
                }
            }
        }
    }

    /// <summary>
    /// Which region's verdict stands for a resource that several regions have: the gravest; of equals, that on the one
    /// that can be changed, else the first that was read.
    /// </summary>
    private Dictionary<string, string> GravestReplicas()
    {
        var found = new Dictionary<string, (int Gravity, bool IsPrimary, int Order, string Region)>(
            StringComparer.Ordinal
        );
        if (inventory.Replicas.Count == 0)
        {
            return [];
        }

        var replicas =
            from part in Parts
            from resource in part.Read()
            where inventory.Replicas.ContainsKey(resource.Id)
            select (resource, IsPrimary: (resource.IsPrimary ?? part.Parent?.IsPrimary) == true);
        foreach (var (resource, isPrimary) in replicas)
        {
            if (Judge(resource) is { } verdict)
            {
                var region = resource.Region;
                var weight = (Gravity(verdict.Status), isPrimary, -inventory.OrderOf(region), region);
                var known = found.GetValueOrDefault(resource.Id, weight);
                found[resource.Id] = weight.CompareTo(known) > 0 ? weight : known;
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Region, StringComparer.Ordinal);
    }

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
            var tuning = _tuned.For(resource);
            return tuning.IsEnabled ? rule.Judge(resource, _tuned.Context(tuning)) : null;
        }
        catch (Exception error) when (error is not IOException)
        {
            return Verdict.NotAssessed($"The rule stopped with an error ({error.GetType().Name}); please report it.");
        }
#pragma warning restore CA1031
    }

    private Finding ToFinding(Resource resource, Verdict verdict, Part part)
    {
        var tuning = _tuned.For(resource);
        return new()
        {
            Rule = rule.Card,
            Risk = tuning.Risk ?? rule.Page.Risk,
            Resource = resource,
            SubKey = resource.IsNamedInRegion ? resource.Region : "",
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
            Parameters = _tuned.TextsOf(tuning),
        };
    }
}
