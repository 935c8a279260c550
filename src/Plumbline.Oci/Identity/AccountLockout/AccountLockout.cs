using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>An account should lock when somebody guesses its password.</summary>
public sealed class AccountLockout : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-111";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("maxAttempts", 5, 1, 100);

    private protected override string Field => "maxIncorrectAttempts";

    private protected override string Good => "Accounts lock in time.";

    private protected override string Bad => "Accounts lock too late, or never.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.MaxIncorrectAttempts;

    private protected override bool IsEnough(long value, int limit) => value > 0 && value <= limit;
}
