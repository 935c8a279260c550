using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A DRG should be the hub of several VCNs.</summary>
public sealed class DrgHub : LifecycleRule<Drg>
{
    public override string Id => "OCI-NETWORKING-137";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Drg>(), Need.Listed<DrgAttachment>()];

    protected override Verdict Assess(Drg resource, RuleContext context)
    {
        var vcns = DrgLines.Of(resource, context).Vcns;
        return (
            vcns > 1 ? Verdict.Pass("Several VCNs are attached.")
            : context.MayMiss<DrgAttachment>(resource.Region)
                ? Verdict.NotAssessed("Attachments may be there that could not be read.")
            : Verdict.Fail("One VCN at most is attached.")
        ) with
        {
            Evidence = [new("vcnAttachments", $"{vcns}", Field: "networkDetails.type")],
        };
    }
}
