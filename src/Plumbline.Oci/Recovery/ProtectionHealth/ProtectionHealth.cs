using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Recovery;

/// <summary>Protection that does not work is worse than none: it calms.</summary>
public sealed class ProtectionHealth : LifecycleRule<ProtectedDatabase>
{
    public override string Id => "OCI-RECOVERY-101";

    protected override Verdict Assess(ProtectedDatabase resource, RuleContext context) =>
        Verdict.Of(
            resource.Health switch
            {
                "PROTECTED" => true,
                "WARNING" or "ALERT" => false,
                _ => null,
            },
            "The database is protected.",
            "The database is not well protected.",
            "The health of the protection is not known."
        ) with
        {
            Evidence = [new("health", resource.Health)],
        };
}
