using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a symbol.</summary>
public sealed class PasswordSymbol : PasswordPolicyRule
{
    public override string Id => "OCI-IAM-110";

    private protected override Parameter<int> Limit { get; } = Parameter.Number("minCount", 1, 1, 20);

    private protected override string Field => "minSpecialChars";

    private protected override string Good => "Passwords need a symbol.";

    private protected override string Bad => "Passwords need no symbol.";

    private protected override long? ValueOf(PasswordPolicy policy) => policy.MinSpecialChars;
}
