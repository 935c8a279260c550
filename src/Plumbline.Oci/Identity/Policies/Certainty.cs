namespace Plumbline.Oci.Identity.Policies;

/// <summary>
/// Whether something is so, as far as statements alone can tell. The least of several answers is true of all of them
/// together, the greatest of any.
/// </summary>
internal enum Certainty
{
    No,

    /// <summary>That depends on something that statements do not tell, such as a tag, a time or who is in a group.</summary>
    Depends,

    Yes,
}
