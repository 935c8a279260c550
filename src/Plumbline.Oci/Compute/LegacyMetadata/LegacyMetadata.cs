using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>The old metadata service of an instance should be off.</summary>
public sealed class LegacyMetadata : LifecycleRule<Instance>
{
    public override string Id => "OCI-COMPUTE-101";

    protected override Verdict Assess(Instance resource, RuleContext context) =>
        (
            resource.InstanceOptions?.AreLegacyImdsEndpointsDisabled == true
                ? Verdict.Pass("The instance answers requests of version 2 only.")
                : Verdict.Fail("The instance still answers requests of version 1.")
        ) with
        {
            Evidence =
            [
                new(
                    "areLegacyImdsEndpointsDisabled",
                    resource.InstanceOptions?.AreLegacyImdsEndpointsDisabled?.ToString(),
                    Field: "instanceOptions.areLegacyImdsEndpointsDisabled"
                ),
            ],
        };
}
