using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class FileSystemCostTagsTests : RuleSpec<FileSystemCostTags, FileSystem>
{
    private static readonly FileSystem Sample = new()
    {
        Id = "file-system",
        CompartmentId = Root,
        DisplayName = "homes",
        LifecycleState = "ACTIVE",
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "all there",
                [Sample with { FreeformTags = All, DefinedTags = None }],
                Verdict.Pass("The cost tags are there.")
            ),
            new(
                "none",
                [Sample with { FreeformTags = new Dictionary<string, string>(), DefinedTags = None }],
                Verdict.Fail("5 of 5 cost tags are missing.")
            ),
            new(
                "one without a value",
                [
                    Sample with
                    {
                        FreeformTags = new Dictionary<string, string>(All) { ["owner"] = " " },
                        DefinedTags = None,
                    },
                ],
                Verdict.Fail("1 of 5 cost tags are missing.") with
                {
                    Evidence = [new("missingTags", "Owner")],
                }
            ),
            new(
                "any will do",
                [
                    Sample with
                    {
                        FreeformTags = new Dictionary<string, string> { ["PROJECT"] = "x" },
                        DefinedTags = None,
                    },
                ],
                Verdict.Pass("The cost tags are there.")
            )
            {
                Parameters = new Dictionary<string, string[]> { ["match"] = ["any"] },
            },
            new(
                "no tags were given",
                [Sample],
                Verdict.NotAssessed("The API gave no tags, so what is missing is not known.")
            ),
        ];

    private static Dictionary<string, string> All =>
        new()
        {
            ["costcenter"] = "1",
            ["project"] = "p",
            ["environment"] = "e",
            ["owner"] = "o",
            ["billingcode"] = "b",
        };

    private static Dictionary<string, IReadOnlyDictionary<string, string>> None => [];
}
