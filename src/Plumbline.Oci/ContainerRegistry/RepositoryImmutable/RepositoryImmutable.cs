using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerRegistry;

/// <summary>A version that was tested should stay what it was.</summary>
public sealed class RepositoryImmutable : LifecycleRule<ContainerRepository>
{
    public override string Id => "OCI-CONTAINERREGISTRY-102";

    public override IReadOnlyList<Need> Needs => [Need.Whole<ContainerRepository>()];

    protected override Verdict Assess(ContainerRepository resource, RuleContext context) =>
        Verdict.Of(
            resource.IsImmutable,
            "Images cannot be replaced.",
            "An image can be replaced under its name.",
            "Whether images can be replaced is not known."
        ) with
        {
            Evidence = [new("isImmutable", resource.IsImmutable?.ToString())],
        };
}
