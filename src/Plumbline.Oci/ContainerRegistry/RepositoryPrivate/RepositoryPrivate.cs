using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerRegistry;

/// <summary>Images hold code, addresses and often secrets.</summary>
public sealed class RepositoryPrivate : LifecycleRule<ContainerRepository>
{
    public override string Id => "OCI-CONTAINERREGISTRY-101";

    protected override Verdict Assess(ContainerRepository resource, RuleContext context) =>
        Verdict.Of(
            resource.IsPublic is { } value ? !value : null,
            "The repository is private.",
            "Everybody may pull the images.",
            "Whether the repository is public is not known."
        ) with
        {
            Evidence = [new("isPublic", resource.IsPublic?.ToString())],
        };
}
