using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.MySql;

/// <summary>A database on one machine is down while that machine is.</summary>
public sealed class MySqlHighAvailability : LifecycleRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-104";

    protected override Verdict Assess(MySqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.IsHighlyAvailable,
            "Three copies stand ready.",
            "There is one copy.",
            "Whether the DB system is highly available is not known."
        ) with
        {
            Evidence = [new("isHighlyAvailable", resource.IsHighlyAvailable?.ToString())],
        };
}
