using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Logging;

/// <summary>The audit log of every compartment is taken elsewhere.</summary>
public sealed class AuditLogExport : Rule<Tenancy>
{
    public override string Id => "OCI-LOGGING-102";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Whole<ServiceConnector>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var exports = LogExports.Of(context);
        var open = exports
            .Regions.Where(region => context.Inventory.Compartments.Ids.Any(id => !exports.TakesAudit(region, id)))
            .ToList();
        return (
            context.MayMiss<ServiceConnector>("") && (open.Count > 0 || exports.Regions.Count == 0)
                ? Verdict.NotAssessed("Connectors may be there that could not be read.")
            : exports.Regions.Count == 0 || open.Count > 0
                ? Verdict.Fail("The audit log of a compartment is taken nowhere.")
            : Verdict.Pass("The audit log of every compartment is taken elsewhere.")
        ) with
        {
            Evidence =
            [
                new("regionsWithoutExport", string.Join(", ", open)),
                new("regionsWithConnectors", $"{exports.Regions.Count}", Field: "source.logSources"),
            ],
        };
    }
}
