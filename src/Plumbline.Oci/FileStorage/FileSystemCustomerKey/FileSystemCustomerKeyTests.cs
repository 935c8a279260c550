using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class FileSystemCustomerKeyTests : RuleSpec<FileSystemCustomerKey, FileSystem>
{
    private static readonly FileSystem Sample = new()
    {
        Id = "file-system",
        CompartmentId = Root,
        DisplayName = "homes",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("A key of the customer encrypts the file system.");

    private static readonly Verdict Fail = Verdict.Fail("A key of Oracle encrypts the file system.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a key of one's own",
                [Sample with { KmsKeyId = "ocid1.key.oc1..k" }],
                Pass with
                {
                    Evidence = [new("kmsKeyId", "ocid1.key.oc1..k")],
                }
            ),
            new("no key", [Sample], Fail),
            new("an empty text", [Sample with { KmsKeyId = "" }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
