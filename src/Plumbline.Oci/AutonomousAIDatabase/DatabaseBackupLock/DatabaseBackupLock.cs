using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>Nobody should be able to shorten how long backups of a database are kept.</summary>
public sealed class DatabaseBackupLock : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-002";

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context) =>
        (
            resource.IsBackupRetentionLocked switch
            {
                true => Verdict.Pass("The retention of backups is locked."),
                false => Verdict.Fail("The retention of backups can be shortened."),
                null => Verdict.NotAssessed("Whether the retention of backups is locked is not known."),
            }
        ) with
        {
            Evidence = [new("isBackupRetentionLocked", resource.IsBackupRetentionLocked?.ToString())],
        };
}
