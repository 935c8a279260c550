using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Logging;

public sealed class AuditLogExportTests : RuleSpec<AuditLogExport, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static ServiceConnector Connector(
        string group,
        string compartment = Root,
        string? log = null,
        string region = "a"
    ) =>
        new()
        {
            Id = $"connector-{group}-{compartment}-{log}-{region}",
            CompartmentId = Root,
            Region = region,
            LifecycleState = "ACTIVE",
            Source = new("logging", [new(compartment, group, log)]),
            Target = new("streaming"),
        };

    private static readonly Verdict Pass = Verdict.Pass("The audit log of every compartment is taken elsewhere.");

    private static readonly Verdict Fail = Verdict.Fail("The audit log of a compartment is taken nowhere.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Connectors may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("the root with all below", [Sample, Connector("_Audit_Include_Subcompartment")], Pass)
            {
                Compartments = ["prod"],
            },
            new("each by itself", [Sample, Connector("_Audit"), Connector("_Audit", "prod")], Pass)
            {
                Compartments = ["prod"],
            },
            new(
                "one left out",
                [Sample, Connector("_Audit")],
                Fail with
                {
                    Evidence = [new("regionsWithoutExport", "a"), new("regionsWithConnectors", "1")],
                }
            )
            {
                Compartments = ["prod"],
            },
            new(
                "one that is off",
                [Sample, Connector("_Audit_Include_Subcompartment") with { LifecycleState = "INACTIVE" }],
                Fail
            ),
            new("no connector", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["ServiceConnector"],
                        Rules = ["OCI-LOGGING-102"],
                    },
                ],
            },
        ];
}
