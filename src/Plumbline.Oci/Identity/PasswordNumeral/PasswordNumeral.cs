using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a digit.</summary>
public sealed class PasswordNumeral : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-109";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("minCount", 1, 1, 20);

    private protected override string Field => "minNumerals";

    private protected override string Good => "Passwords need a digit.";

    private protected override string Bad => "Passwords need no digit.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.MinNumerals;
}
