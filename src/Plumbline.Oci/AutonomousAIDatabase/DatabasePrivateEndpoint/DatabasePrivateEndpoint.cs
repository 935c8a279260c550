using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>A database should be reached by a private address.</summary>
public sealed class DatabasePrivateEndpoint : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-103";

    protected override bool Concerns(AutonomousDatabase resource, RuleContext context) => resource.IsDedicated != true;

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context) =>
        (
            !string.IsNullOrEmpty(resource.PrivateEndpointIp) || !string.IsNullOrEmpty(resource.SubnetId)
                ? Verdict.Pass("The database has a private endpoint.")
            : resource.IsDedicated is null ? Verdict.NotAssessed("Whether the database is dedicated is not known.")
            : Verdict.Fail("The database has no private endpoint.")
        ) with
        {
            Evidence = [new("privateEndpointIp", resource.PrivateEndpointIp), new("subnetId", resource.SubnetId)],
        };
}
