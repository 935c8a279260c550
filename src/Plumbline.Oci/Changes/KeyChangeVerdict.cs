namespace Plumbline.Oci.Changes;

/// <summary>What can be done about a resource that names a key.</summary>
public enum KeyChangeVerdict
{
    /// <summary>An operation gives it another key.</summary>
    Update,

    /// <summary>It changes with another resource, or only says how something was made: nothing is to be done.</summary>
    Follows,

    /// <summary>People have to make it again with another key.</summary>
    Manual,

    /// <summary>It was made under the key and keeps it: as long as it is there, the key must stay.</summary>
    History,

    /// <summary>It needs its key, and that in an HSM, for its whole life.</summary>
    Never,
}
