using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>A tag default should write on every new resource who made it.</summary>
public sealed class CreatorTag : Rule<Tenancy>
{
    public override string Id => "OCI-IAM-138";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<TagDefault>()];

    private const string PrincipalName = "${iam.principal.name}";

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var creator = context
            .Inventory.All<TagDefault>()
            .FirstOrDefault(tag =>
                tag.CompartmentId == resource.Id
                && tag.LifecycleState == "ACTIVE"
                && tag.Value?.Contains(PrincipalName, StringComparison.OrdinalIgnoreCase) == true
            );
        return (
            creator is not null ? Verdict.Pass("New resources say who created them.")
            : context.MayMiss<TagDefault>("") ? Verdict.NotAssessed("Tag defaults may be there that could not be read.")
            : Verdict.Fail("No tag default says who created a resource.")
        ) with
        {
            Evidence = [new("tagDefault", creator?.Name, creator, "tagDefinitionName")],
        };
    }
}
