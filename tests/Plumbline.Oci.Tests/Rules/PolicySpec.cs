using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Identity;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>The tests of a rule on policies: most of its cases are the statements of one.</summary>
public abstract class PolicySpec<TRule> : RuleSpec<TRule, Policy>
    where TRule : Rule<Policy>, new()
{
    protected override IReadOnlyList<Compartment> Compartments => [Compartment("prod")];

    protected static Compartment Compartment(string name) =>
        new()
        {
            Id = name,
            CompartmentId = Root,
            CompartmentName = name,
        };

    protected static RuleCase Of(string name, Verdict? expected, params string[] statements) =>
        new(name, [Policy("policy", statements)], expected);

    protected static Policy Policy(string id, params string[] statements) =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "ACTIVE",
            Statements = statements,
        };
}
