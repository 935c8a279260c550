using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.KeyUsage;

/// <summary>A rule that resources of one kind are encrypted with a key of the customer.</summary>
public abstract class CustomerKeyRule<T> : LifecycleRule<T>
    where T : Resource, ILifecycle, ICustomerEncrypted
{
    /// <summary>What people call one, such as <c>volume</c>.</summary>
    private protected abstract string Noun { get; }

    /// <summary>The API's name of the field.</summary>
    private protected virtual string Field => "kmsKeyId";

    protected sealed override Verdict Assess(T resource, RuleContext context) =>
        (
            string.IsNullOrEmpty(resource.KmsKeyId)
                ? Verdict.Fail($"A key of Oracle encrypts the {Noun}.")
                : Verdict.Pass($"A key of the customer encrypts the {Noun}.")
        ) with
        {
            Evidence = [new(Field, resource.KmsKeyId)],
        };
}
