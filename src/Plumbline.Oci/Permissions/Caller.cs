namespace Plumbline.Oci.Permissions;

/// <summary>Who asks, without any secret.</summary>
public sealed record Caller
{
    /// <summary>The kind of authentication, by its <c>--auth</c> name.</summary>
    public required string Auth { get; init; }

    public required string TenancyId { get; init; }

    /// <summary>Null when the caller may not see it.</summary>
    public required string? TenancyName { get; init; }

    /// <summary>The OCID of the user, instance or other resource; null when nothing says it.</summary>
    public required string? PrincipalId { get; init; }

    /// <summary>Where the first calls go.</summary>
    public required string Region { get; init; }

    /// <summary>An API key's.</summary>
    public required string? Fingerprint { get; init; }

    /// <summary>When the session ends, if it is one. Those of principals are renewed.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }
}
