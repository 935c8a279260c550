using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A rule that resources of one kind are in network security groups.</summary>
public abstract class SecurityGroupRule<T> : LifecycleRule<T>
    where T : Resource, ILifecycle, IInSecurityGroups
{
    /// <summary>What people call one, such as <c>load balancer</c>.</summary>
    private protected abstract string Noun { get; }

    /// <summary>The API's name of the field.</summary>
    private protected virtual string Field => "nsgIds";

    protected sealed override Verdict Assess(T resource, RuleContext context) =>
        (
            resource.NsgIds is { Count: > 0 }
                ? Verdict.Pass($"The {Noun} is in a network security group.")
                : Verdict.Fail($"The {Noun} is in no network security group.")
        ) with
        {
            Evidence = [new(Field, string.Join(", ", resource.NsgIds ?? []))],
        };
}
