using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Which password policies of an identity domain apply to anybody.</summary>
/// <remarks>
/// A domain comes with presets that apply to nobody until they are chosen: those that are in use have a priority.
/// Where none has, it is not known which one is, and each is judged.
/// </remarks>
internal sealed class PasswordPolicies
{
    private readonly HashSet<string> _withPriorities;

    private PasswordPolicies(Inventory inventory) =>
        _withPriorities = [
            .. inventory.All<PasswordPolicy>().Where(policy => policy.Priority is not null).Select(DomainOf),
        ];

    public static bool MayApply(PasswordPolicy policy, RuleContext context) =>
        policy.Priority is not null
        || !context.Inventory.Once(all => new PasswordPolicies(all))._withPriorities.Contains(DomainOf(policy));

    /// <summary>Whether another policy may be there that was not read, and that applies in its place.</summary>
    public static bool IsDoubtful(PasswordPolicy policy, RuleContext context) =>
        policy.Priority is null && context.MayMiss<PasswordPolicy>("", DomainOf(policy));

    private static string DomainOf(PasswordPolicy policy) => policy.DomainOcid ?? "";
}
