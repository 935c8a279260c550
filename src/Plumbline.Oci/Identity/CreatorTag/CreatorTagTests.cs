using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class CreatorTagTests : RuleSpec<CreatorTag, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly TagDefault Creator = new()
    {
        Id = "tag",
        CompartmentId = Root,
        TagDefinitionName = "CreatedBy",
        LifecycleState = "ACTIVE",
        Value = "${iam.principal.name}",
    };

    private static readonly Verdict Pass = Verdict.Pass("New resources say who created them.");

    private static readonly Verdict Fail = Verdict.Fail("No tag default says who created a resource.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Tag defaults may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("at the root", [Sample, Creator], Pass with { Evidence = [new("tagDefault", "CreatedBy")] }),
            new("of a compartment only", [Sample, Creator with { CompartmentId = "other" }], Fail),
            new("another value", [Sample, Creator with { Value = "unknown" }], Fail),
            new("none", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["TagDefault"],
                        Rules = ["OCI-IAM-138"],
                    },
                ],
            },
        ];
}
