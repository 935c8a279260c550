using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>The statements of a tenancy's policies together: who may do what where.</summary>
internal sealed class PolicyBook
{
    private readonly CompartmentTree _compartments;
    private readonly ILookup<string, PlacedStatement> _byPolicy;
    private readonly IReadOnlyList<PlacedStatement> _denials;

    private PolicyBook(Inventory inventory)
    {
        _compartments = inventory.Compartments;
        All =
        [
            .. inventory
                .All<Policy>()
                .Where(policy => policy.IsInForce)
                .SelectMany(policy => Placed(policy, inventory)),
        ];
        _byPolicy = All.ToLookup(placed => placed.PolicyId);
        _denials = [.. All.Where(placed => placed.Statement is AccessStatement { IsDeny: true })];
    }

    /// <summary>All statements of all policies that are in force.</summary>
    public IReadOnlyList<PlacedStatement> All { get; }

    public static PolicyBook Of(Inventory inventory) => inventory.Once(all => new PolicyBook(all));

    public IEnumerable<PlacedStatement> StatementsOf(Policy policy) => _byPolicy[policy.Id];

    /// <summary>Whether a statement lets a principal, who is among its subjects, do something that no other forbids.</summary>
    public Certainty Lets(PlacedStatement placed, Principal principal, Ability ability)
    {
        if (
            placed.Statement is not AccessStatement { IsDeny: false } statement
            || statement.Kind == AccessKind.Endorse
            || !PermissionTable.Gives(statement.Grant, ability.Permission)
        )
        {
            return Certainty.No;
        }

        var known = placed.CompartmentId is null ? Certainty.Depends : Certainty.Yes;
        return ability.Operations.Any(operation =>
            known
                .And(new ConditionLogic(ability, operation, isStranger: true).Holds(statement.Condition))
                .And(IsDenied(placed, principal, ability, operation).Not())
        );
    }

    /// <summary>Whether a statement lets a principal do any of some things.</summary>
    public Certainty Lets(PlacedStatement placed, Principal principal, IEnumerable<Ability> abilities) =>
        abilities.Any(ability => Lets(placed, principal, ability));

    /// <summary>Whether two statements are about a common compartment.</summary>
    public Certainty Overlap(PlacedStatement one, PlacedStatement other) =>
        one.CompartmentId is not { } here || other.CompartmentId is not { } there ? Certainty.Depends
        : _compartments.IsWithin(here, there) || _compartments.IsWithin(there, here) ? Certainty.Yes
        : Certainty.No;

    /// <summary>Whether an operation is forbidden wherever a statement applies. Denying goes before allowing.</summary>
    private Certainty IsDenied(PlacedStatement placed, Principal principal, Ability ability, string operation) =>
        _denials.Any(denial =>
        {
            var statement = (AccessStatement)denial.Statement;
            return PermissionTable
                .Takes(statement.Grant, ability.Permission)
                .And(Principal.Of(statement).Any(principal.IsIn))
                .And(Reaches(denial, placed))
                .And(new ConditionLogic(ability, operation, isStranger: false).Holds(statement.Condition));
        });

    /// <summary>Whether a denial applies everywhere where another statement does.</summary>
    private Certainty Reaches(PlacedStatement denial, PlacedStatement placed) =>
        denial.CompartmentId is null || placed.CompartmentId is null ? Certainty.Depends
        : _compartments.IsWithin(placed.CompartmentId, denial.CompartmentId) ? Certainty.Yes
        : Certainty.No;

    private static IEnumerable<PlacedStatement> Placed(Policy policy, Inventory inventory) =>
        (policy.Statements ?? []).Select(
            (text, index) =>
            {
                var statement = StatementParser.Parse(text);
                var place = statement is AccessStatement { Kind: not AccessKind.Endorse, Location: var location }
                    ? StatementPlace.Find(inventory.Compartments, inventory.Tenancy.Id, policy.CompartmentId, location)
                    : null;
                return new PlacedStatement(policy.Id, index + 1, statement, place);
            }
        );
}
