using System.Text.Json;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Policies;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Access;

/// <summary>What a tenancy's own IAM resources say, made into an authorizer; made anew when one of them changes.</summary>
internal sealed class Administration(TenancyState tenancy)
{
    private static readonly ResourceType Policies = IamTypes.Of("policies");
    private static readonly ResourceType DynamicGroups = IamTypes.Of("dynamicGroups");

    private static readonly ResourceType[] Read =
    [
        ResourceTypes.Compartments,
        Policies,
        IamTypes.Groups,
        DynamicGroups,
        IamTypes.Memberships,
    ];

    // One reference, which readers see whole.
    private volatile Tuple<long, Authorizer>? _known;

    /// <summary>Without policies, from the start and now, a tenancy lets everybody in it do everything.</summary>
    public bool IsGoverned => WasSeeded || tenancy[Policies].Count > 0;

    /// <summary>The file said nothing of policies: then the user that was made for it is its administrator.</summary>
    public bool WasSeeded { get; } = tenancy.Seed.Of(Policies).Count > 0;

    public Authorizer Authorizer
    {
        get
        {
            var version = Read.Sum(type => tenancy[type].Version);
            var known = _known;
            if (known?.Item1 != version)
            {
                _known = known = Tuple.Create(version, Make());
            }

            return known.Item2;
        }
    }

    private Authorizer Make()
    {
        var policies = tenancy[Policies].All.Select(PolicyOf).ToArray();
        return new Authorizer(
            new CompartmentTree(Compartments()),
            policies,
            Groups(policies),
            // A file may leave the rule out: then nobody is in the group.
            tenancy[DynamicGroups].All.Where(group => group.Text("matchingRule") is not null).Select(DynamicGroupOf)
        );
    }

    private IEnumerable<Compartment> Compartments() =>
        tenancy[ResourceTypes.Compartments]
            .All.Select(c => new Compartment(c.Id, c.ParentId, c.Text("name") ?? "") { Tags = ResourceTags.Of(c) })
            .Prepend(new Compartment(tenancy.Id, ParentId: null, tenancy.Seed.Name));

    private static Policy PolicyOf(Resource policy) =>
        Policy.Parse(policy.CompartmentId!, Texts(policy.Value("statements")));

    // A file that names groups in statements alone, or nobody's membership, means its one user.
    private IEnumerable<Group> Groups(IReadOnlyList<Policy> policies)
    {
        var memberships = tenancy[IamTypes.Memberships].All;
        var own = tenancy.Seed.UserId;
        var groups = tenancy[IamTypes.Groups].All;
        foreach (var group in groups)
        {
            var members = memberships.Where(m => m.Text("groupId") == group.Id).Select(m => m.Text("userId") ?? "");
            var users = memberships.Count == 0 ? [own] : members.ToHashSet(StringComparer.Ordinal);
            yield return new Group(group.Id, group.Text("name") ?? "", users) { Tags = ResourceTags.Of(group) };
        }

        var named = policies
            .SelectMany(p => p.Statements)
            .OfType<AccessStatement>()
            .SelectMany(s => s.Subject.GroupNames);
        foreach (var name in groups.Count > 0 ? [] : named.Distinct())
        {
            yield return new Group(name.IsId ? name.Name : "", name.Name, new HashSet<string> { own }, name.Domain);
        }
    }

    private static DynamicGroup DynamicGroupOf(Resource group) =>
        new(group.Id, group.Text("name") ?? "", ConditionParser.Parse(group.Text("matchingRule")!));

    private static IEnumerable<string> Texts(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray().Select(item => $"{item}") : [];
}
