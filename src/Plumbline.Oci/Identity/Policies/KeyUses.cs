using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>The statements of a tenancy that let somebody use keys for cryptography, or may.</summary>
internal sealed class KeyUses
{
    private readonly IReadOnlyList<PlacedStatement> _all;

    private KeyUses(PolicyBook book) => _all = [.. book.All.Where(placed => IsOfUse(placed.Statement))];

    public static IReadOnlyList<PlacedStatement> Of(Inventory inventory) =>
        inventory.Once(all => new KeyUses(PolicyBook.Of(all)))._all;

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
