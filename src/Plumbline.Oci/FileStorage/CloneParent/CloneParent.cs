using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>A file system that was kept for clones, none of which is left, costs for nothing.</summary>
public sealed class CloneParent : LifecycleRule<FileSystem>
{
    public override string Id => "OCI-FILESTORAGE-007";

    protected override bool Concerns(FileSystem resource, RuleContext context) => resource.IsCloneParent == true;

    protected override Verdict Assess(FileSystem resource, RuleContext context)
    {
        var clones = context.Inventory.Once(Children.Of).CountOf(resource.Id);
        return (
            clones > 0 ? Verdict.Pass("Clones hang on the file system.")
            : context.MayMiss<FileSystem>(resource.Region)
                ? Verdict.NotAssessed("Clones may be there that could not be read.")
            : Verdict.Fail("The file system is kept as a parent of clones, and none is left.")
        ) with
        {
            Evidence =
            [
                new("isCloneParent", "True"),
                new("clones", $"{clones}", Field: "sourceDetails.parentFileSystemId"),
            ],
        };
    }

    /// <summary>How many clones hang on each file system.</summary>
    private sealed class Children(ILookup<string, FileSystem> clones)
    {
        public static Children Of(Core.Inventories.Inventory inventory) =>
            new(
                inventory
                    .All<FileSystem>()
                    .Where(system => !((ILifecycle)system).IsGone && system.CloneAttachStatus != "DETACHED")
                    .Where(system => system.SourceDetails?.ParentFileSystemId is not null)
                    .ToLookup(system => system.SourceDetails!.ParentFileSystemId!)
            );

        public int CountOf(string parentId) => clones[parentId].Count();
    }
}
