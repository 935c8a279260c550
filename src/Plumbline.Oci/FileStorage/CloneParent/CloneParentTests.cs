using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class CloneParentTests : RuleSpec<CloneParent, FileSystem>
{
    private static readonly FileSystem Sample = new()
    {
        Id = "file-system",
        CompartmentId = Root,
        DisplayName = "homes",
        IsCloneParent = true,
        LifecycleState = "ACTIVE",
    };

    private static readonly FileSystem Clone = new()
    {
        Id = "clone",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        CloneAttachStatus = "ATTACHED",
        SourceDetails = new("file-system"),
    };

    private static readonly Verdict Pass = Verdict.Pass("Clones hang on the file system.");

    private static readonly Verdict Fail = Verdict.Fail(
        "The file system is kept as a parent of clones, and none is left."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed("Clones may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a clone", [Sample, Clone], Pass),
            new("none left", [Sample], Fail with { Evidence = [new("isCloneParent", "True"), new("clones", "0")] }),
            new("a clone that is detached", [Sample, Clone with { CloneAttachStatus = "DETACHED" }], Fail),
            new("a clone that is gone", [Sample, Clone with { LifecycleState = "DELETED" }], Fail),
            new("clones that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["FileSystem"],
                        Rules = ["OCI-FILESTORAGE-007"],
                    },
                ],
            },
            new("no parent", [Sample with { IsCloneParent = false }], null),
        ];
}
