namespace Plumbline.Oci.Identity.Policies;

/// <summary>Something that a principal may be able to do: operations, and the permission that each of them takes.</summary>
/// <remarks>
/// Only operations that matter for the question are in it: whoever may cancel a deletion has KEY_DELETE, but deletes
/// nothing by that.
/// </remarks>
internal sealed record Ability(string Permission, ValueList<string> Operations);
