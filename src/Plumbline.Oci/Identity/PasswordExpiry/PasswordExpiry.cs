using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should expire.</summary>
public sealed class PasswordExpiry : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-105";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("maxDays", 365, 1, 3650);

    private protected override string Field => "passwordExpiresAfter";

    private protected override string Good => "Passwords expire in time.";

    private protected override string Bad => "Passwords never expire, or too late.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.PasswordExpiresAfter;

    private protected override bool IsEnough(long value, int limit) => value > 0 && value <= limit;
}
