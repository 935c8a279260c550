using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class FileSystemLockTests : RuleSpec<FileSystemLock, FileSystem>
{
    private static readonly FileSystem Sample = new()
    {
        Id = "file-system",
        CompartmentId = Root,
        DisplayName = "homes",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("A lock keeps the file system from being deleted.");

    private static readonly Verdict Fail = Verdict.Fail("No lock keeps the file system from being deleted.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "locked against deletion",
                [Sample with { Locks = [new("DELETE")] }],
                Pass with
                {
                    Evidence = [new("locks", "DELETE")],
                }
            ),
            new("locked against everything", [Sample with { Locks = [new("FULL")] }], Pass),
            new("no lock", [Sample], Fail),
            new("an empty list", [Sample with { Locks = [] }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETING" }], null),
        ];
}
