using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class DrgHubTests : RuleSpec<DrgHub, Drg>
{
    private static readonly Drg Sample = new()
    {
        Id = "drg",
        CompartmentId = Root,
        DisplayName = "hub",
        LifecycleState = "AVAILABLE",
    };

    private static DrgAttachment Attached(string id, string type = "VCN", string drg = "drg") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "ATTACHED",
            DrgId = drg,
            NetworkDetails = new(type, id),
        };

    private static readonly Verdict Pass = Verdict.Pass("Several VCNs are attached.");

    private static readonly Verdict Fail = Verdict.Fail("One VCN at most is attached.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Attachments may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("two", [Sample, Attached("a"), Attached("b")], Pass with { Evidence = [new("vcnAttachments", "2")] }),
            new("one", [Sample, Attached("a")], Fail),
            new("one, and a VPN", [Sample, Attached("a"), Attached("b", "IPSEC_TUNNEL")], Fail),
            new("two of another gateway", [Sample, Attached("a", drg: "other"), Attached("b", drg: "other")], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["DrgAttachment"],
                        Rules = ["OCI-NETWORKING-137"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
