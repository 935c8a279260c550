using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Bastions;

public sealed class BastionClientsTests : RuleSpec<BastionClients, Bastion>
{
    private static readonly Bastion Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        BastionName = "ops",
        ClientCidrBlockAllowList = ["203.0.113.0/24"],
    };

    private static readonly Verdict Pass = Verdict.Pass("Only known networks may connect.");

    private static readonly Verdict Fail = Verdict.Fail("Everybody on the internet may connect.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Who may connect is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one network", [Sample], Pass),
            new(
                "everybody",
                [Sample with { ClientCidrBlockAllowList = ["0.0.0.0/0"] }],
                Fail with
                {
                    Evidence = [new("clientCidrBlockAllowList", "0.0.0.0/0")],
                }
            ),
            new(
                "everybody in two halves",
                [Sample with { ClientCidrBlockAllowList = ["0.0.0.0/1", "128.0.0.0/1"] }],
                Fail
            ),
            new(
                "everybody beside one",
                [Sample with { ClientCidrBlockAllowList = ["203.0.113.0/24", "0.0.0.0/0"] }],
                Fail
            ),
            new("nobody", [Sample with { ClientCidrBlockAllowList = [] }], Pass),
            new("not given", [Sample with { ClientCidrBlockAllowList = null }], Unknown),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Bastion:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-BASTION-101"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
