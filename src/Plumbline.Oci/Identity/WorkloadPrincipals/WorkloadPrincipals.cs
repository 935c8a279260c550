using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Programs on OCI should sign in as instances, functions or databases, and not by keys of users.</summary>
public sealed class WorkloadPrincipals : Rule<Tenancy>
{
    public override string Id => "OCI-IAM-118";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<DynamicGroup>()];

    private static readonly string[] Subjects =
    [
        "instance.",
        "resource.type",
        "resource.id",
        "resource.compartment.id",
        "tag.",
    ];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var count = context
            .Inventory.All<DynamicGroup>()
            .Where(group => group.LifecycleState == "ACTIVE")
            .Count(group => Subjects.Any(subject => Names(group.MatchingRule, subject)));
        return (
            count > 0 ? Verdict.Pass("Programs can sign in as what they are.")
            : context.MayMiss<DynamicGroup>("")
                ? Verdict.NotAssessed("Dynamic groups may be there that could not be read.")
            : Verdict.Fail("No dynamic group lets programs sign in as what they are.")
        ) with
        {
            Evidence = [new("dynamicGroups", $"{count}", Field: "matchingRule")],
        };
    }

    private static bool Names(string? rule, string subject) =>
        rule?.Contains(subject, StringComparison.OrdinalIgnoreCase) == true;
}
