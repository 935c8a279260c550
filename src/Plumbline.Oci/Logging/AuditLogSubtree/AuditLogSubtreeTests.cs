using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Logging;

public sealed class AuditLogSubtreeTests : RuleSpec<AuditLogSubtree, Tenancy>
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

    private static readonly Verdict Pass = Verdict.Pass("One connector takes the audit log of all compartments.");

    private static readonly Verdict Fail = Verdict.Fail("New compartments are left out of what connectors take.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Connectors may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("the root with all below", [Sample, Connector("_Audit_Include_Subcompartment")], Pass),
            new(
                "the root alone",
                [Sample, Connector("_Audit")],
                Fail with
                {
                    Evidence = [new("regionsWithoutExport", "a")],
                }
            ),
            new("a compartment with all below", [Sample, Connector("_Audit_Include_Subcompartment", "prod")], Fail),
            new(
                "another region without",
                [Sample, Connector("_Audit_Include_Subcompartment"), Connector("_Audit", region: "b")],
                Fail with
                {
                    Evidence = [new("regionsWithoutExport", "b")],
                }
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
                        Rules = ["OCI-LOGGING-103"],
                    },
                ],
            },
        ];
}
