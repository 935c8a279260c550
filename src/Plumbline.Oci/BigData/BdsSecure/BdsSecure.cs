using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BigData;

/// <summary>Hadoop without Kerberos believes whatever name one gives.</summary>
public sealed class BdsSecure : LifecycleRule<BdsInstance>
{
    public override string Id => "OCI-BIGDATA-101";

    protected override Verdict Assess(BdsInstance resource, RuleContext context) =>
        Verdict.Of(
            resource.IsSecure,
            "Everybody has to log in.",
            "Everybody is who they say they are.",
            "Whether one has to log in is not known."
        ) with
        {
            Evidence = [new("isSecure", resource.IsSecure?.ToString())],
        };
}
