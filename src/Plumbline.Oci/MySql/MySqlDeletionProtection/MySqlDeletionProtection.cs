using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.MySql;

/// <summary>One click should not end a database.</summary>
public sealed class MySqlDeletionProtection : LifecycleRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-103";

    protected override Verdict Assess(MySqlDbSystem resource, RuleContext context) =>
        Verdict.Of(
            resource.DeletionPolicy?.IsDeleteProtected,
            "The DB system is protected from deletion.",
            "The DB system can be deleted in one step.",
            "Whether the DB system is protected is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isDeleteProtected",
                    resource.DeletionPolicy?.IsDeleteProtected?.ToString(),
                    Field: "deletionPolicy.isDeleteProtected"
                ),
            ],
        };
}
