using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.FileStorage;

/// <summary>The data of a file system should be encrypted with a key of the customer.</summary>
public sealed class LustreCustomerKey : CustomerKeyRule<LustreFileSystem>
{
    public override string Id => "OCI-FILESTORAGE-103";

    private protected override string Noun => "file system";
}
