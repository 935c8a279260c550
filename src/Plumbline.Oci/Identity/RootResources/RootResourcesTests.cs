using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Networking;
using Plumbline.Oci.ObjectStorage;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class RootResourcesTests : RuleSpec<RootResources, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly Verdict Pass = Verdict.Pass("No workload lies in the root compartment.");

    private static readonly Verdict Fail = Verdict.Fail("Workloads lie in the root compartment.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Resources may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing", [Sample], Pass with { Evidence = [new("resources", "0")] }),
            new(
                "a VCN",
                [
                    Sample,
                    new Vcn
                    {
                        Id = "vcn",
                        CompartmentId = Root,
                        LifecycleState = "AVAILABLE",
                    },
                ],
                Fail with
                {
                    Evidence = [new("resources", "1"), new("1. Vcn", "vcn")],
                }
            ),
            new(
                "a VCN elsewhere",
                [
                    Sample,
                    new Vcn
                    {
                        Id = "vcn",
                        CompartmentId = "other",
                        LifecycleState = "AVAILABLE",
                    },
                ],
                Pass
            ),
            new(
                "a VCN that is gone",
                [
                    Sample,
                    new Vcn
                    {
                        Id = "vcn",
                        CompartmentId = Root,
                        LifecycleState = "TERMINATED",
                    },
                ],
                Pass
            ),
            new("a bucket", [Sample, new Bucket { Id = "bucket", CompartmentId = Root }], Fail),
            new("instances that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Instance"],
                        Rules = ["OCI-IAM-140"],
                    },
                ],
            },
        ];
}
