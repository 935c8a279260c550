using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>The lines of a DRG to networks outside should not hang on one device or provider.</summary>
public sealed class DrgRedundancy : LifecycleRule<Drg>
{
    public override string Id => "OCI-NETWORKING-135";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Drg>(), Need.Listed<IpSecConnection>(), Need.Listed<IpSecTunnel>(), Need.Listed<VirtualCircuit>()];

    protected override bool Concerns(Drg resource, RuleContext context) =>
        DrgLines.Of(resource, context).HasAny || DrgLines.MayMiss(resource, context);

    protected override Verdict Assess(Drg resource, RuleContext context)
    {
        var lines = DrgLines.Of(resource, context);
        return (
            lines.IsRedundant ? Verdict.Pass("The lines do not hang on one device or provider.")
            : DrgLines.MayMiss(resource, context) ? Verdict.NotAssessed("Lines may be there that could not be read.")
            : Verdict.Fail("All lines hang on one device or provider, or are down.")
        ) with
        {
            Evidence =
            [
                new("routersUp", $"{lines.RoutersUp}", Field: "cpeId"),
                new("circuitsUp", $"{lines.CircuitsUp}", Field: "bgpSessionState"),
                new("providersUp", $"{lines.ProvidersUp}", Field: "providerServiceId"),
            ],
        };
    }
}
