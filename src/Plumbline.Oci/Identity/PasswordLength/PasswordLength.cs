using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should be long.</summary>
public sealed class PasswordLength : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-104";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("minCharacters", 14, 1, 100);

    private protected override string Field => "minLength";

    private protected override string Good => "Passwords must be long enough.";

    private protected override string Bad => "Passwords may be too short.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.MinLength;
}
