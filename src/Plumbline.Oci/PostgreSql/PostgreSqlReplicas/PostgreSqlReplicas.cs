using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.PostgreSql;

/// <summary>A database on one machine is down while that machine is.</summary>
public sealed class PostgreSqlReplicas : LifecycleRule<PostgreSqlDbSystem>
{
    public override string Id => "OCI-POSTGRESQL-102";

    protected override Verdict Assess(PostgreSqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.InstanceCount > 1 ? true
                : resource.InstanceCount is null ? null
                : false,
            "Another instance can take over.",
            "There is one instance.",
            "How many instances there are is not known."
        ) with
        {
            Evidence = [new("instanceCount", resource.InstanceCount?.ToString(CultureInfo.InvariantCulture))],
        };
}
