using System.Globalization;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Reads <c>generate:regions=4,keys=5000,seed=7</c>; what is left out has its default.</summary>
internal sealed class PlanReader
{
    public const string Scheme = "generate:";

    private const int Most = 10_000_000;

    // A compartment is a few hundred bytes, but every list of them is paged and walked by clients.
    private static readonly Dictionary<string, (int Least, int Most)> Bounds = new(StringComparer.Ordinal)
    {
        ["regions"] = (1, GeneratedRegions.All.Count),
        ["compartments"] = (0, 1_000_000),
        ["vaults"] = (0, 1_000_000),
        ["keys"] = (0, Most),
        ["foreign"] = (0, Most),
        ["seed"] = (0, int.MaxValue),
        ["tenancies"] = (1, 1000),
    };

    // They come with the keys, and with the command line.
    private static readonly string[] NotAsked = ["keyVersions", "tenancy", "faults", "$schema"];

    private readonly string _source;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private PlanReader(string source) => _source = source;

    /// <exception cref="TenancyFileException">No tenancy can be made of it.</exception>
    public static GenerationPlan Read(string source)
    {
        var reader = new PlanReader(source);
        foreach (
            var option in source[Scheme.Length..].Split(',', StringSplitOptions.TrimEntries).Where(o => o is not "")
        )
        {
            reader.Add(option);
        }

        return reader.Plan();
    }

    private void Add(string option)
    {
        if (option.Split('=', 2, StringSplitOptions.TrimEntries) is not [var name, var text])
        {
            throw Wrong($"{Node.Quote(option)} is no name=number; write one such as keys=5000");
        }

        DemandKnown(name);
        var (least, most) = Bounds.GetValueOrDefault(name, (0, Most));
        if (
            !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < least
            || number > most
        )
        {
            throw Wrong($"{name} is {Node.Quote(text)}; give a whole number from {least} to {most}");
        }

        if (!_numbers.TryAdd(name, number))
        {
            throw Wrong($"{name} is given twice; leave one out");
        }
    }

    private void DemandKnown(string name)
    {
        if (Bounds.ContainsKey(name))
        {
            return;
        }

        if (ResourceTypes.Find(name) is null || NotAsked.Contains(name, StringComparer.Ordinal))
        {
            var owners = ResourceTypes.Owners(name);
            throw Wrong(
                NotAsked.Contains(name, StringComparer.Ordinal) ? $"{name} can't be asked for; leave it out"
                : owners.Count > 1
                    ? $"{name} is a collection of several services; write {string.Join(" or ", owners.Select(o => $"{o.Package}.{name}"))}"
                : $"{Node.Quote(name)} is neither an option nor a collection; {Nearest.Advice(name, Bounds.Keys.Concat(ResourceTypes.Names))}"
            );
        }
    }

    private GenerationPlan Plan()
    {
        var usual = new GenerationPlan();
        var plan = new GenerationPlan(
            Number("regions", usual.Regions),
            Number("compartments", usual.Compartments),
            Number("vaults", usual.Vaults),
            Number("keys", usual.Keys),
            Number("foreign", usual.Foreign),
            Number("seed", usual.Seed),
            Number("tenancies", usual.Tenancies)
        )
        {
            Others = Others(),
        };
        DemandPossible(plan);
        return plan;
    }

    // By name, so that the order of the options changes nothing.
    private (ResourceType, int)[] Others()
    {
        var others = _numbers.Where(number => !Bounds.ContainsKey(number.Key));
        var byType = others.GroupBy(number => ResourceTypes.Find(number.Key)!).ToArray();
        if (byType.FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw Wrong($"{string.Join(" and ", twice.Select(t => t.Key))} are the same collection; leave one out");
        }

        return [.. byType.Select(t => (t.Key, t.Single().Value)).OrderBy(t => t.Key.Name, StringComparer.Ordinal)];
    }

    private void DemandPossible(GenerationPlan plan)
    {
        Demand(plan.Keys == 0 || plan.Vaults > 0, "keys need a vault; give vaults=1 or more, or keys=0");
        Demand(
            plan.Foreign <= plan.Keys,
            $"foreign={plan.Foreign} needs as many keys, one for each pair of vault and compartment; there are {plan.Keys}"
        );
        var pairs = (long)plan.Vaults * plan.Compartments;
        Demand(
            plan.Foreign <= pairs,
            $"foreign={plan.Foreign} is too many: vaults times compartments make {pairs} pairs of a vault and another compartment"
        );
        foreach (var (type, count) in plan.Others)
        {
            DemandParents(plan, type, count);
        }
    }

    private void DemandParents(GenerationPlan plan, ResourceType type, int count)
    {
        var most = Parents.MostOf(plan, type);
        if (Parents.TypeOf(type) is { } parent)
        {
            Demand(
                count == 0 || Parents.CountOf(plan, parent) > 0,
                $"{type.Collection} belong to {parent.Collection}; give {parent.Name}=1 or more"
            );
        }

        Demand(
            !Parents.IsOneEach(type) || count <= most,
            $"there is one {type.Collection} for each of what it belongs to; give {type.Collection}={most} or fewer"
        );
    }

    private int Number(string name, int usual) => _numbers.GetValueOrDefault(name, usual);

    private void Demand(bool condition, string problem)
    {
        if (!condition)
        {
            throw Wrong(problem);
        }
    }

    private TenancyFileException Wrong(string problem) =>
        new($"{Node.Quote(_source)}: {problem.TrimEnd('.')}{(problem.EndsWith('?') ? "" : ".")}");
}
