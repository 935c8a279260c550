using Plumbline.Core.Rules;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Kms;

/// <summary>
/// What a rule says of a key that a plan has replaced: it goes on to fail and to cost until it is gone, and there is nothing
/// more to plan.
/// </summary>
internal static class ReplacedKey
{
    /// <summary>So many of those that still name it; where users were not collected, none are known.</summary>
    private const int MostUsers = 10;

    /// <summary>The same verdict; a failure names the key's successor, if it has one.</summary>
    public static Verdict Tell(Verdict verdict, Key key, RuleContext context) =>
        verdict.Status == VerdictStatus.Fail && KeySuccessors.Of(context.Inventory).Find(key) is { } successor
            ? Verdict.Fail(
                "The key is protected by an HSM. A plan has made a SOFTWARE key in its place; it goes on to cost until it is deleted."
            ) with
            {
                Evidence =
                [
                    .. verdict.Evidence,
                    new("successor", successor.Id, successor, "id"),
                    .. Users(key, context),
                ],
            }
            : verdict;

    /// <summary>One value for all of them: the names of evidence are different.</summary>
    private static IEnumerable<Evidence> Users(Key key, RuleContext context)
    {
        var users = KeyGraph.Of(context.Inventory).OfKey(key.Id).Select(use => use.User).Distinct().ToList();
        var more = users.Count > MostUsers ? $" and {users.Count - MostUsers} more" : "";
        return users.Count == 0
            ? []
            :
            [
                new(
                    "stillNamedBy",
                    string.Join(", ", users.Take(MostUsers).Select(user => $"{user.Kind} {user.Id}")) + more
                ),
            ];
    }
}
