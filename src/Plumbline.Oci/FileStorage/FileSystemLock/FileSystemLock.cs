using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>A file system that matters should carry a lock, so that nobody deletes it by a slip.</summary>
public sealed class FileSystemLock : LifecycleRule<FileSystem>
{
    public override string Id => "OCI-FILESTORAGE-002";

    protected override Verdict Assess(FileSystem resource, RuleContext context)
    {
        var types = (resource.Locks ?? []).Select(held => held.Type).OfType<string>().Distinct().ToList();
        return (
            types.Exists(type => type is "DELETE" or "FULL")
                ? Verdict.Pass("A lock keeps the file system from being deleted.")
                : Verdict.Fail("No lock keeps the file system from being deleted.")
        ) with
        {
            Evidence = [new("locks", string.Join(", ", types), Field: "locks")],
        };
    }
}
