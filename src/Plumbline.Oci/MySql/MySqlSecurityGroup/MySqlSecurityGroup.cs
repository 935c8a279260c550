using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.MySql;

/// <summary>What may reach a DB system should be said for it, not for its whole subnet.</summary>
public sealed class MySqlSecurityGroup : SecurityGroupRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-106";

    public override IReadOnlyList<Need> Needs => [Need.Whole<MySqlDbSystem>()];

    private protected override string Noun => "DB system";
}
