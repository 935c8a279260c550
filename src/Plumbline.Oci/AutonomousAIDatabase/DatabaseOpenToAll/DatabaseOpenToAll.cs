using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>A database should not take connections from every address.</summary>
public sealed class DatabaseOpenToAll : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-101";

    protected override bool Concerns(AutonomousDatabase resource, RuleContext context) => resource.IsDedicated != true;

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context)
    {
        var allowed = resource.WhitelistedIps ?? [];
        return (
            !string.IsNullOrEmpty(resource.SubnetId) ? Verdict.Pass("Only some can reach the database.")
            : resource.IsDedicated is null ? Verdict.NotAssessed("Whether the database is dedicated is not known.")
            : allowed.Count > 0 && !allowed.Any(AddressRange.IsInternet)
                ? Verdict.Pass("Only some can reach the database.")
            : Verdict.Fail("Everyone can reach the database.")
        ) with
        {
            Evidence = [new("whitelistedIps", string.Join(", ", allowed)), new("subnetId", resource.SubnetId)],
        };
    }
}
