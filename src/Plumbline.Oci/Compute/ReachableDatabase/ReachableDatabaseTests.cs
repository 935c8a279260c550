using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class ReachableDatabaseTests : RuleSpec<ReachableDatabase, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
    };

    private static readonly Network Network = new();

    private static readonly Verdict Pass = Verdict.Pass("No way leads from the internet to these ports.");

    private static readonly Verdict Fail = Verdict.Fail("A way leads from the internet to one of these ports.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether a way leads from the internet to these ports could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a way in",
                [Sample, .. Network.Open(1521)],
                Fail with
                {
                    Evidence =
                    [
                        new("internetGateway.isEnabled", "True"),
                        new("route", "0.0.0.0/0 to ocid1.internetgateway.oc1..igw"),
                        new("subnet.prohibitPublicIpOnVnic", "False"),
                        new("publicIp", "203.0.113.9"),
                        new("ingressSecurityRules[0]", "0.0.0.0/0 tcp 1521"),
                    ],
                }
            ),
            new("a way by IPv6", [Sample, .. Network.OpenV6(1521)], Fail),
            new("a way by a group", [Sample, .. Network.OpenByGroup(1521)], Fail),
            new("another port", [Sample, .. Network.Open(9)], Pass),
            new("only from inside", [Sample, .. Network.Open(1521, source: "10.0.0.0/8")], Pass),
            new("no public address", [Sample, .. Network.WithoutAddress(1521)], Pass),
            new("no route", [Sample, .. Network.WithoutRoute(1521)], Pass),
            new("a gateway that is off", [Sample, .. Network.WithGatewayOff(1521)], Pass),
            new("a subnet without public addresses", [Sample, .. Network.InPrivateSubnet(1521)], Pass),
            new("stateless, and no answer gets out", [Sample, .. Network.Stateless(1521, answers: false)], Pass),
            new("stateless, and the answer gets out", [Sample, .. Network.Stateless(1521, answers: true)], Fail),
            new("a route table that was not read", [Sample, .. Network.WithoutTable(1521)], Unknown),
            new("a group that was not read", [Sample, .. Network.WithHiddenGroup()], Unknown),
            new("no VNIC was read", [Sample], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
