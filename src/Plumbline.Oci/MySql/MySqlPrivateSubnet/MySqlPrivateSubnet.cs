using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.MySql;

/// <summary>A DB system should be in a subnet that gives no public addresses.</summary>
public sealed class MySqlPrivateSubnet : PrivateSubnetRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-108";

    public override IReadOnlyList<Need> Needs => [Need.Whole<MySqlDbSystem>(), Need.Listed<Subnet>()];

    private protected override string Noun => "DB system";
}
