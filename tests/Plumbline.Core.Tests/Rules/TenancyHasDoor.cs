using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Rules;

/// <summary>A rule of absence for tests.</summary>
internal sealed class TenancyHasDoor : Rule<Tenancy>
{
    public override string Id => "OCI-Test-102";

    public override Verdict Evaluate(Tenancy resource, RuleContext context) =>
        context.Inventory.All<Door>().Any() ? Verdict.Pass("There is a door.") : Verdict.Fail("There is no door.");
}
