using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Logging;

/// <summary>One connector takes the audit log of all compartments.</summary>
public sealed class AuditLogSubtree : Rule<Tenancy>
{
    public override string Id => "OCI-LOGGING-103";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Whole<ServiceConnector>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var exports = LogExports.Of(context);
        var open = exports.Regions.Where(region => !exports.TakesWholeAudit(region)).ToList();
        return (
            context.MayMiss<ServiceConnector>("") && (open.Count > 0 || exports.Regions.Count == 0)
                ? Verdict.NotAssessed("Connectors may be there that could not be read.")
            : exports.Regions.Count == 0 || open.Count > 0
                ? Verdict.Fail("New compartments are left out of what connectors take.")
            : Verdict.Pass("One connector takes the audit log of all compartments.")
        ) with
        {
            Evidence = [new("regionsWithoutExport", string.Join(", ", open), Field: "source.logSources")],
        };
    }
}
