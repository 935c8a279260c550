using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class ExportToEveryoneTests : RuleSpec<ExportToEveryone, Export>
{
    private static readonly Export Sample = new()
    {
        Id = "export",
        CompartmentId = Root,
        Path = "/homes",
        ExportSetId = "set",
        LifecycleState = "ACTIVE",
        ExportOptions = [new("10.0.1.0/24", "READ_WRITE")],
    };

    private static readonly MountTarget Target = new()
    {
        Id = "target",
        CompartmentId = Root,
        ExportSetId = "set",
        SubnetId = "subnet",
        LifecycleState = "ACTIVE",
    };

    private static Subnet Subnet(bool isPrivate) =>
        new()
        {
            Id = "subnet",
            CompartmentId = Root,
            ProhibitPublicIpOnVnic = isPrivate,
        };

    private static readonly Export Open = Sample with
    {
        ExportOptions = [new("10.0.1.0/24"), new("0.0.0.0/0", "READ_ONLY")],
    };

    private static readonly Verdict Pass = Verdict.Pass("The export names its clients.");

    private static readonly Verdict Fail = Verdict.Fail("Every address may mount the export.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The export could not be read, so nobody can tell.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("named clients", [Sample], Pass),
            new("nobody", [Sample with { ExportOptions = [] }], Pass),
            new(
                "everyone in a private subnet",
                [Open, Target, Subnet(isPrivate: true)],
                Fail with
                {
                    Evidence =
                    [
                        new("source", "0.0.0.0/0"),
                        new("access", "READ_ONLY"),
                        new("prohibitPublicIpOnVnic", "True"),
                    ],
                }
            ),
            new(
                "everyone in a public subnet",
                [Open, Target, Subnet(isPrivate: false)],
                Verdict.Fail("Every address may mount the export, and its subnet allows public addresses.")
            ),
            new("everyone, by IPv6", [Sample with { ExportOptions = [new("::/0")] }], Fail),
            new(
                "everyone in two halves",
                [Sample with { ExportOptions = [new("0.0.0.0/1"), new("128.0.0.0/1")] }],
                Fail
            ),
            new("not read", [Sample with { ExportOptions = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
