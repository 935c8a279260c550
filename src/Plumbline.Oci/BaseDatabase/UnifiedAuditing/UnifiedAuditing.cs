using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>Who did what in a database should stand in one trail.</summary>
public sealed class UnifiedAuditing : LifecycleRule<DbHome>
{
    public override string Id => "OCI-BASEDATABASE-106";

    protected override Verdict Assess(DbHome resource, RuleContext context) =>
        Verdict.Of(
            resource.IsUnifiedAuditingEnabled,
            "Unified auditing is on.",
            "Unified auditing is off.",
            "Whether unified auditing is on is not known."
        ) with
        {
            Evidence = [new("isUnifiedAuditingEnabled", resource.IsUnifiedAuditingEnabled?.ToString())],
        };
}
