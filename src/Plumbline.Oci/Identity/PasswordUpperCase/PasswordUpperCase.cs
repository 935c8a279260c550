using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a upper-case letter.</summary>
public sealed class PasswordUpperCase : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-108";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("minCount", 1, 1, 20);

    private protected override string Field => "minUpperCase";

    private protected override string Good => "Passwords need a upper-case letter.";

    private protected override string Bad => "Passwords need no upper-case letter.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.MinUpperCase;
}
