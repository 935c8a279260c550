using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterEndpointPortsTests : RuleSpec<ClusterEndpointPorts, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        EndpointConfig = new EndpointConfig(NsgIds: ["group"]),
    };

    private static readonly NetworkSecurityGroup Group = new()
    {
        Id = "group",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
    };

    private static readonly Verdict Pass = Verdict.Pass("The groups of the API let in nothing else from the internet.");

    private static readonly Verdict Fail = Verdict.Fail(
        "A group of the API lets in more than the API from the internet."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed("The rules of a group could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("443 only", [Sample, Group, Open(443)], Pass),
            new("6443 only", [Sample, Group, Open(6443)], Pass),
            new(
                "22",
                [Sample, Group, Open(22)],
                Fail with
                {
                    Evidence = [new("securityRules[1]", "0.0.0.0/0 tcp 22")],
                }
            ),
            new(
                "a range around 443",
                [Sample, Group, Open(443) with { TcpOptions = new PortOptions(new PortRange(1, 443)) }],
                Fail
            ),
            new("all ports", [Sample, Group, Open(443) with { TcpOptions = null }], Fail),
            new("all protocols", [Sample, Group, Open(443) with { Protocol = "all", TcpOptions = null }], Fail),
            new("22 from one network", [Sample, Group, Open(22) with { Source = "10.0.0.0/8" }], Pass),
            new(
                "UDP",
                [
                    Sample,
                    Group,
                    Open(443) with
                    {
                        Protocol = "17",
                        TcpOptions = null,
                        UdpOptions = new PortOptions(new PortRange(443, 443)),
                    },
                ],
                Fail
            ),
            new("no rules at all", [Sample, Group], Pass),
            new("a group that was not read", [Sample], Unknown),
            new("other ports are meant", [Sample, Group, Open(443)], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["ports"] = ["8443"] },
            },
            new("in no group", [Sample with { EndpointConfig = new EndpointConfig() }], null),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];

    private static SecurityRule Open(int port) =>
        new()
        {
            Id = "group/1",
            CompartmentId = Root,
            Direction = "INGRESS",
            Source = "0.0.0.0/0",
            Protocol = "6",
            TcpOptions = new PortOptions(new PortRange(port, port)),
        };
}
