using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a lower-case letter.</summary>
public sealed class PasswordLowerCase : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-107";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("minCount", 1, 1, 20);

    private protected override string Field => "minLowerCase";

    private protected override string Good => "Passwords need a lower-case letter.";

    private protected override string Bad => "Passwords need no lower-case letter.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.MinLowerCase;
}
