using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Old passwords should not come back.</summary>
public sealed class PasswordHistory : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-106";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("minRemembered", 24, 1, 500);

    private protected override string Field => "numPasswordsInHistory";

    private protected override string Good => "Earlier passwords are refused.";

    private protected override string Bad => "Earlier passwords may be used again.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.NumPasswordsInHistory;
}
