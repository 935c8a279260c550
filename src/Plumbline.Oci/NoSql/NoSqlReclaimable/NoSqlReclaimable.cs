using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.NoSql;

/// <summary>Tables that cost nothing are deleted when nobody uses them.</summary>
public sealed class NoSqlReclaimable : LifecycleRule<NoSqlTable>
{
    public override string Id => "OCI-NOSQL-101";

    protected override Verdict Assess(NoSqlTable resource, RuleContext context) =>
        Verdict.Of(
            resource.IsAutoReclaimable is { } value ? !value : null,
            "The table stays until it is deleted.",
            "The table is deleted when it is not used.",
            "Whether the table can be reclaimed is not known."
        ) with
        {
            Evidence = [new("isAutoReclaimable", resource.IsAutoReclaimable?.ToString())],
        };
}
