using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.GoldenGate;

/// <summary>Its console holds the passwords of the databases that it copies.</summary>
public sealed class GoldenGatePrivate : LifecycleRule<GoldenGateDeployment>
{
    public override string Id => "OCI-GOLDENGATE-101";

    protected override Verdict Assess(GoldenGateDeployment resource, RuleContext context) =>
        Verdict.Of(
            resource.IsPublic is { } value ? !value : null,
            "The console is reached from its network only.",
            "The console is reached from the internet.",
            "Whether the console is public is not known."
        ) with
        {
            Evidence = [new("isPublic", resource.IsPublic?.ToString())],
        };
}
