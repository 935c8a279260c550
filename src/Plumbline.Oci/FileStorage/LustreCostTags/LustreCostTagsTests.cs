using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class LustreCostTagsTests : RuleSpec<LustreCostTags, LustreFileSystem>
{
    private static readonly LustreFileSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "scratch",
        FreeformTags = All,
        DefinedTags = None,
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("all there", [Sample], Verdict.Pass("The cost tags are there.")),
            new("none", [Sample with { FreeformTags = None1 }], Verdict.Fail("5 of 5 cost tags are missing.")),
            new(
                "any will do",
                [Sample with { FreeformTags = new Dictionary<string, string> { ["PROJECT"] = "x" } }],
                Verdict.Pass("The cost tags are there.")
            )
            {
                Parameters = new Dictionary<string, string[]> { ["match"] = ["any"] },
            },
            new(
                "no tags were given",
                [Sample with { FreeformTags = null, DefinedTags = null }],
                Verdict.NotAssessed("The API gave no tags, so what is missing is not known.")
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];

    private static Dictionary<string, string> All =>
        new()
        {
            ["CostCenter"] = "42",
            ["Project"] = "p",
            ["Environment"] = "prod",
            ["Owner"] = "o",
            ["BillingCode"] = "b",
        };

    private static Dictionary<string, IReadOnlyDictionary<string, string>> None => [];

    private static Dictionary<string, string> None1 => [];
}
