using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>What the passwords of an identity domain must be like. A field that is absent demands nothing.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity-domains/v1/PasswordPolicy/</remarks>
public sealed record PasswordPolicy : GlobalResource
{
    [JsonPropertyName("name")]
    public string? PasswordPolicyName { get; init; }

    public long? MinLength { get; init; }

    public long? PasswordExpiresAfter { get; init; }

    public long? NumPasswordsInHistory { get; init; }

    public long? MinLowerCase { get; init; }

    public long? MinUpperCase { get; init; }

    public long? MinNumerals { get; init; }

    public long? MinSpecialChars { get; init; }

    public long? MaxIncorrectAttempts { get; init; }

    public long? LockoutDuration { get; init; }

    public string? PasswordStrength { get; init; }

    public long? Priority { get; init; }

    public string? DomainOcid { get; init; }

    [JsonIgnore]
    public override string Name => PasswordPolicyName ?? Id;

    [JsonIgnore]
    public override string? ParentId => DomainOcid;
}
