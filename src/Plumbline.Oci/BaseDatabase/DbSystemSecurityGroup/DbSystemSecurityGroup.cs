using Plumbline.Oci.Networking;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>What may reach a DB system should be said for it, not for its whole subnet.</summary>
public sealed class DbSystemSecurityGroup : SecurityGroupRule<DbSystem>
{
    public override string Id => "OCI-BASEDATABASE-102";

    private protected override string Noun => "DB system";
}
