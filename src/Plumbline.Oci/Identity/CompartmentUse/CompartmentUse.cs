using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>There should be compartments beside the root.</summary>
public sealed class CompartmentUse : Rule<Tenancy>
{
    public override string Id => "OCI-IAM-139";

    private const string ManagedPlatform = "ManagedCompartmentForPaaS";

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var compartments = context.Inventory.Compartments;
        var count = compartments.Ids.Count(id => id != resource.Id && compartments.NameOf(id) != ManagedPlatform);
        return (
            count > 0 ? Verdict.Pass("Compartments divide the tenancy.")
            : context.MayMiss<Tenancy>("") ? Verdict.NotAssessed("Compartments may be there that could not be read.")
            : Verdict.Fail("There is no compartment beside the root.")
        ) with
        {
            Evidence = [new("compartments", $"{count}", Field: "id")],
        };
    }
}
