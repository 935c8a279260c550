using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>File systems should be encrypted with a key of the customer.</summary>
public sealed class FileSystemCustomerKey : LifecycleRule<FileSystem>
{
    public override string Id => "OCI-FILESTORAGE-101";

    protected override Verdict Assess(FileSystem resource, RuleContext context) =>
        (
            string.IsNullOrEmpty(resource.KmsKeyId)
                ? Verdict.Fail("A key of Oracle encrypts the file system.")
                : Verdict.Pass("A key of the customer encrypts the file system.")
        ) with
        {
            Evidence = [new("kmsKeyId", resource.KmsKeyId)],
        };
}
