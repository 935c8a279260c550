using Plumbline.Oci.Networking;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>A DB system should be in a subnet that gives no public addresses.</summary>
public sealed class DbSystemPrivateSubnet : PrivateSubnetRule<DbSystem>
{
    public override string Id => "OCI-BASEDATABASE-103";

    private protected override string Noun => "DB system";
}
