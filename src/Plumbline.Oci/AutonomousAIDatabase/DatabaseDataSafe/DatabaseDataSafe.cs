using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>A database should be looked after by Data Safe.</summary>
public sealed class DatabaseDataSafe : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-102";

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context) =>
        (
            resource.DataSafeStatus switch
            {
                "REGISTERED" => Verdict.Pass("Data Safe looks after the database."),
                "NOT_REGISTERED" or "REGISTERING" or "DEREGISTERING" or "FAILED" => Verdict.Fail(
                    "Data Safe does not look after the database."
                ),
                _ => Verdict.NotAssessed("Whether Data Safe looks after the database is not known."),
            }
        ) with
        {
            Evidence = [new("dataSafeStatus", resource.DataSafeStatus)],
        };
}
