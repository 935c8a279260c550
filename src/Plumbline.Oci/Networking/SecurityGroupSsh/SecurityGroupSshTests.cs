using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class SecurityGroupSshTests : RuleSpec<SecurityGroupSsh, NetworkSecurityGroup>
{
    private static readonly NetworkSecurityGroup Sample = new()
    {
        Id = "group",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "AVAILABLE",
        VcnId = "vcn",
    };

    private static SecurityRule Rule(
        string source,
        string protocol,
        int? from = null,
        int? to = null,
        string direction = "INGRESS"
    ) =>
        new()
        {
            Id = "group/1",
            CompartmentId = Root,
            Direction = direction,
            Source = source,
            SourceType = "CIDR_BLOCK",
            Protocol = protocol,
            TcpOptions = from is null ? null : new(new PortRange(from.Value, to ?? from.Value)),
        };

    private static readonly Verdict Pass = Verdict.Pass("No rule opens SSH to the internet.");

    private static readonly Verdict Fail = Verdict.Fail("A rule opens SSH to the internet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The rules could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("no rules", [Sample], Pass),
            new(
                "everyone",
                [Sample, Rule("0.0.0.0/0", "6", 22)],
                Fail with
                {
                    Evidence = [new("securityRules[1]", "0.0.0.0/0 tcp 22")],
                }
            ),
            new("everyone, by IPv6", [Sample, Rule("::/0", "6", 22)], Fail),
            new("within a range", [Sample, Rule("0.0.0.0/0", "6", 1, 65535)], Fail),
            new("all ports", [Sample, Rule("0.0.0.0/0", "6")], Fail),
            new("all protocols", [Sample, Rule("0.0.0.0/0", "all")], Fail),
            new("next to it", [Sample, Rule("0.0.0.0/0", "6", 23, 65535)], Pass),
            new("what goes out", [Sample, Rule("0.0.0.0/0", "all", direction: "EGRESS")], Pass),
            new(
                "another group",
                [
                    Sample,
                    Rule("ocid1.networksecuritygroup.oc1..other", "all") with
                    {
                        SourceType = "NETWORK_SECURITY_GROUP",
                    },
                ],
                Pass
            ),
            new("the rule of another group", [Sample, Rule("0.0.0.0/0", "all") with { Id = "other/1" }], Pass),
            new("rules that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "group",
                        Hidden = ["SecurityRule"],
                        Rules = ["OCI-NETWORKING-103"],
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
