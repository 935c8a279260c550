using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Tests.Discovery.Needs;

/// <summary>A rule for tests that needs nothing of any region.</summary>
internal sealed class TenancyIsNamed : Rule<Tenancy>
{
    public override string Id => "OCI-Test-104";

    public override Verdict Evaluate(Tenancy resource, RuleContext context) => Verdict.Pass(resource.Name);
}
