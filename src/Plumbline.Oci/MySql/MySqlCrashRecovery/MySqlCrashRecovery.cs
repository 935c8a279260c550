using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.MySql;

/// <summary>Without redo logs a crash costs the whole database.</summary>
public sealed class MySqlCrashRecovery : LifecycleRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-107";

    protected override Verdict Assess(MySqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.CrashRecovery switch
            {
                "ENABLED" => true,
                "DISABLED" => false,
                _ => null,
            },
            "The DB system recovers from a crash.",
            "A crash costs the database.",
            "Whether the DB system recovers from a crash is not known."
        ) with
        {
            Evidence = [new("crashRecovery", resource.CrashRecovery)],
        };
}
