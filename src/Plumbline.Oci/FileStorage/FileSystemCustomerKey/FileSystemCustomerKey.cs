using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.FileStorage;

/// <summary>File systems should be encrypted with a key of the customer.</summary>
public sealed class FileSystemCustomerKey : CustomerKeyRule<FileSystem>
{
    public override string Id => "OCI-FILESTORAGE-101";

    private protected override string Noun => "file system";
}
