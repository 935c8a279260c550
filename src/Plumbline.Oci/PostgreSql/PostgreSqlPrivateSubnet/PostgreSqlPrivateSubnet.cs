using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.PostgreSql;

/// <summary>A DB system should be in a subnet that gives no public addresses.</summary>
public sealed class PostgreSqlPrivateSubnet : PrivateSubnetRule<PostgreSqlDbSystem>
{
    public override string Id => "OCI-POSTGRESQL-104";

    public override IReadOnlyList<Need> Needs => [Need.Whole<PostgreSqlDbSystem>(), Need.Listed<Subnet>()];

    private protected override string Noun => "DB system";
}
