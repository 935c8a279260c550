using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>Clients of a database should have to show a certificate.</summary>
public sealed class DatabaseMutualTls : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-012";

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context) =>
        (
            resource.IsMtlsConnectionRequired switch
            {
                true => Verdict.Pass("Clients must show a certificate."),
                false => Verdict.Fail("Clients need to show no certificate."),
                null => Verdict.NotAssessed("Whether clients must show a certificate is not known."),
            }
        ) with
        {
            Evidence = [new("isMtlsConnectionRequired", resource.IsMtlsConnectionRequired?.ToString())],
        };
}
