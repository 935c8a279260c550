using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>The API of a cluster commands all that runs in it.</summary>
public sealed class ClusterPrivateEndpoint : LifecycleRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-101";

    protected override Verdict Assess(Cluster resource, RuleContext context) =>
        Verdict.Of(
            resource.EndpointConfig?.IsPublicIpEnabled is { } value ? !value : null,
            "The API has a private address only.",
            "The API has a public address.",
            "Whether the API has a public address is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isPublicIpEnabled",
                    resource.EndpointConfig?.IsPublicIpEnabled?.ToString(),
                    Field: "endpointConfig.isPublicIpEnabled"
                ),
            ],
        };
}
