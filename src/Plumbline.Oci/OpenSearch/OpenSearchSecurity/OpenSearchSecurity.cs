using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.OpenSearch;

/// <summary>Without the security mode everybody in the network is an administrator.</summary>
public sealed class OpenSearchSecurity : LifecycleRule<OpenSearchCluster>
{
    public override string Id => "OCI-OPENSEARCH-101";

    protected override Verdict Assess(OpenSearchCluster resource, RuleContext context) =>
        Verdict.Of(
            resource.SecurityMode switch
            {
                "ENFORCING" => true,
                "DISABLED" or "PERMISSIVE" => false,
                _ => null,
            },
            "Everybody has to log in.",
            "Nobody has to log in.",
            "Whether one has to log in is not known."
        ) with
        {
            Evidence = [new("securityMode", resource.SecurityMode)],
        };
}
