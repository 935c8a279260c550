using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>What a user identifies with.</summary>
public interface ICredential : ILifecycle
{
    /// <summary>The OCID of the user; null when the API gave none.</summary>
    string? UserId { get; }

    DateTimeOffset? TimeCreated { get; }
}
