using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Functions;

public sealed class ApplicationPrivateSubnetTests : RuleSpec<ApplicationPrivateSubnet, FunctionsApplication>
{
    private static readonly FunctionsApplication Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "resize",
        SubnetIds = ["private"],
    };

    private static readonly Subnet Private = new()
    {
        Id = "private",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        ProhibitPublicIpOnVnic = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("The application is in a private subnet.");

    private static readonly Verdict Fail = Verdict.Fail("The application is in a public subnet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The subnet of the application could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("private", [Sample, Private], Pass),
            new(
                "public",
                [Sample, Private with { ProhibitPublicIpOnVnic = false }],
                Fail with
                {
                    Evidence = [new("subnetIds", "private"), new("prohibitPublicIpOnVnic", "False")],
                }
            ),
            new("a subnet that was not read", [Sample], Unknown),
            new("a subnet that does not say", [Sample, Private with { ProhibitPublicIpOnVnic = null }], Unknown),
            new(
                "one of two is public",
                [
                    Sample with
                    {
                        SubnetIds = ["private", "public"],
                    },
                    Private,
                    Private with
                    {
                        Id = "public",
                        ProhibitPublicIpOnVnic = false,
                    },
                ],
                Fail
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
