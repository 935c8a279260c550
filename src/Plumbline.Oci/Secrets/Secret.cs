using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Secrets;

/// <summary>A secret: the fields of the API's SecretSummary that rules need. What it holds is not among them.</summary>
public sealed record Secret : Resource
{
    public string? SecretName { get; init; }

    public string? VaultId { get; init; }

    /// <summary>The key that encrypts it.</summary>
    public string? KeyId { get; init; }

    public string? LifecycleState { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public RotationConfig? RotationConfig { get; init; }

    /// <summary>How the last rotation ended, in the API's words.</summary>
    public string? RotationStatus { get; init; }

    public DateTimeOffset? LastRotationTime { get; init; }

    public DateTimeOffset? NextRotationTime { get; init; }

    /// <summary>When the version in use expires by the secret's rules; null where no rule says so.</summary>
    public DateTimeOffset? TimeOfCurrentVersionExpiry { get; init; }

    /// <summary>When a secret that is pending deletion will be gone.</summary>
    public DateTimeOffset? TimeOfDeletion { get; init; }

    /// <summary>Whether this is the copy of a secret of another region.</summary>
    public bool? IsReplica { get; init; }

    [JsonIgnore]
    public override string Name => SecretName ?? Id;

    [JsonIgnore]
    public override string? ParentId => VaultId;
}
