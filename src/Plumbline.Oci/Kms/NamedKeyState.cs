namespace Plumbline.Oci.Kms;

/// <summary>Whether a key that a resource names can serve it, the gravest last.</summary>
internal enum NamedKeyState
{
    Usable,
    Unknown,

    /// <summary>Not among the keys that could be read.</summary>
    Unread,

    /// <summary>In no vault of this tenancy, and policies let somebody use keys of others.</summary>
    MaybeElsewhere,

    Disabled,
    Leaving,
    Gone,
}
