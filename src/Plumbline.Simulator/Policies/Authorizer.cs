namespace Plumbline.Simulator.Policies;

/// <summary>Decides what the policies of a tenancy let callers do.</summary>
internal sealed class Authorizer
{
    private readonly CompartmentTree _compartments;
    private readonly IReadOnlyList<Group> _groups;
    private readonly IReadOnlyList<DynamicGroup> _dynamicGroups;
    private readonly ILookup<string, AccessStatement> _byCompartment;

    public Authorizer(
        CompartmentTree compartments,
        IEnumerable<Policy> policies,
        IEnumerable<Group> groups,
        IEnumerable<DynamicGroup> dynamicGroups
    )
    {
        _compartments = compartments;
        _groups = [.. groups];
        _dynamicGroups = [.. dynamicGroups];
        var placed =
            from policy in policies
            from statement in policy.Statements.OfType<AccessStatement>()
            let compartment = compartments.Resolve(policy.CompartmentId, statement.Location)
            where compartment is not null
            select (compartment.Id, statement);
        _byCompartment = placed.ToLookup(pair => pair.Id, pair => pair.statement, StringComparer.Ordinal);
    }

    /// <summary>Whether some statement allows it and none denies it. An unknown compartment allows nothing.</summary>
    public bool IsAllowed(Principal caller, AccessRequest request)
    {
        var identity = IdentityOf(caller);
        var variables = new Lazy<Variables>(() => Variables.OfRequest(identity, request, _compartments));
        var applicable = _compartments
            .Lineage(request.CompartmentId)
            .SelectMany(compartment => _byCompartment[compartment.Id])
            .Where(statement => statement.Subject.Includes(identity))
            .Where(statement => statement.Condition?.Holds(variables.Value) ?? true)
            .ToArray();
        return applicable.Any(statement => !statement.IsDeny && statement.Grant.Gives(request.Permission))
            && (identity.IsAdministrator || !applicable.Any(IsDenied));

        bool IsDenied(AccessStatement statement) => statement.IsDeny && statement.Grant.Withholds(request.Permission);
    }

    private Identity IdentityOf(Principal caller) =>
        new(
            caller,
            [.. _groups.Where(group => caller.IsUser && group.UserIds.Contains(caller.Id))],
            [.. _dynamicGroups.Where(group => !caller.IsUser && group.Includes(caller))]
        );
}
