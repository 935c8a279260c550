using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class InstanceSecurityGroupTests : RuleSpec<InstanceSecurityGroup, Instance>
{
    private static readonly Instance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "RUNNING",
        Shape = "VM.Standard.E5.Flex",
    };

    private static readonly VnicAttachment Attachment = new()
    {
        Id = "attachment",
        CompartmentId = Root,
        LifecycleState = "ATTACHED",
        InstanceId = "instance",
        VnicId = "vnic",
    };

    private static readonly Vnic Vnic = new()
    {
        Id = "vnic",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        NsgIds = ["group"],
    };

    private static readonly Verdict Pass = Verdict.Pass("All VNICs of the instance are in network security groups.");

    private static readonly Verdict Fail = Verdict.Fail("A VNIC of the instance is in no network security group.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Not all VNICs of the instance could be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample, Attachment, Vnic], Pass),
            new(
                "in none",
                [Sample, Attachment, Vnic with { NsgIds = [] }],
                Fail with
                {
                    Evidence = [new("vnics", "1"), new("nsgIds", "")],
                }
            ),
            new(
                "one of two",
                [
                    Sample,
                    Attachment,
                    Vnic,
                    Attachment with
                    {
                        Id = "second",
                        VnicId = "other",
                    },
                    Vnic with
                    {
                        Id = "other",
                        NsgIds = null,
                    },
                ],
                Fail
            ),
            new("a VNIC that was not read", [Sample, Attachment], Unknown),
            new("attachments that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["VnicAttachment"],
                        Rules = ["OCI-COMPUTE-107"],
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
