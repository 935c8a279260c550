namespace Plumbline.Oci.Identity.Policies;

/// <summary>Finds those who both administer keys and use them, by one statement or by two, in a common compartment.</summary>
internal sealed class DutyConflicts(PolicyBook book, IReadOnlyCollection<string> administrators)
{
    private readonly Lazy<IReadOnlyList<PlacedStatement>> _uses = new(() =>
        [.. book.All.Where(placed => IsOfUse(placed.Statement))]
    );

    /// <summary>Whether there may be policies that were not read.</summary>
    public bool MayMissPolicies { get; init; }

    /// <summary>Whether somebody whom a statement lets administer keys may use them too.</summary>
    public Certainty Of(PlacedStatement administering) =>
        Principal.Of(administering.Statement).Any(principal => IsInConflict(administering, principal));

    private Certainty IsInConflict(PlacedStatement administering, Principal principal)
    {
        var isSubject = book.Lets(administering, principal, KeyAbilities.Administer)
            .And(principal.IsNamedBy(administrators).Not());
        if (isSubject == Certainty.No)
        {
            return Certainty.No;
        }

        var unread = MayMissPolicies ? Certainty.Depends : Certainty.No;
        var uses = _uses.Value.Any(use =>
            use.Statement is UnparsedStatement
                ? Certainty.Depends
                : Principal.Of(use.Statement).Any(user => IsBoth(administering, principal, use, user))
        );
        return isSubject.And(uses > unread ? uses : unread);
    }

    /// <summary>The narrower of the two is in both.</summary>
    private Certainty IsBoth(
        PlacedStatement administering,
        Principal administrator,
        PlacedStatement use,
        Principal user
    )
    {
        var (below, above) = (administrator.IsIn(user), user.IsIn(administrator));
        if (below == Certainty.No && above == Certainty.No)
        {
            return Certainty.No;
        }

        var (both, known) = below >= above ? (administrator, below) : (user, above);
        return known
            .And(book.Overlap(administering, use))
            .And(both.IsNamedBy(administrators).Not())
            .And(book.Lets(administering, both, KeyAbilities.Administer))
            .And(book.Lets(use, both, KeyAbilities.Cryptography));
    }

    /// <summary>A text that is not understood counts when it speaks of keys: resource types and permissions are literal words.</summary>
    private static bool IsOfUse(Statement statement) =>
        statement switch
        {
            UnparsedStatement { Text: var text } => text.Length is 0 or > StatementParser.LongestText
                || text.Contains("key", StringComparison.OrdinalIgnoreCase)
                || text.Contains("all-resources", StringComparison.OrdinalIgnoreCase),
            AccessStatement access => KeyAbilities.Cryptography.Any(ability =>
                PermissionTable.Gives(access.Grant, ability.Permission)
            ),
            _ => false,
        };
}
