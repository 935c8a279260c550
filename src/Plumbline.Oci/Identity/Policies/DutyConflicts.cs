using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>Finds those who both administer keys and use them, by one statement or by two, in a common compartment.</summary>
internal sealed class DutyConflicts(Inventory inventory, IReadOnlyCollection<string> administrators)
{
    private readonly PolicyBook _book = PolicyBook.Of(inventory);

    /// <summary>Whether there may be policies that were not read.</summary>
    public bool MayMissPolicies { get; init; }

    /// <summary>Whether somebody whom a statement lets administer keys may use them too.</summary>
    public Certainty Of(PlacedStatement administering) =>
        Principal.Of(administering.Statement).Any(principal => IsInConflict(administering, principal));

    private Certainty IsInConflict(PlacedStatement administering, Principal principal)
    {
        var isSubject = _book
            .Lets(administering, principal, KeyAbilities.Administer)
            .And(principal.IsNamedBy(administrators).Not());
        if (isSubject == Certainty.No)
        {
            return Certainty.No;
        }

        var unread = MayMissPolicies ? Certainty.Depends : Certainty.No;
        var uses = KeyUses
            .Of(inventory)
            .Any(use =>
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
            .And(_book.Overlap(administering, use))
            .And(both.IsNamedBy(administrators).Not())
            .And(_book.Lets(administering, both, KeyAbilities.Administer))
            .And(_book.Lets(use, both, KeyAbilities.Cryptography));
    }
}
