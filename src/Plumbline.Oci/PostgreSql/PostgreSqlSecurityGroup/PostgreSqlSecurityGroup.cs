using Plumbline.Core.Rules;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.PostgreSql;

/// <summary>What may reach a DB system should be said for it, not for its whole subnet.</summary>
public sealed class PostgreSqlSecurityGroup : SecurityGroupRule<PostgreSqlDbSystem>
{
    public override string Id => "OCI-POSTGRESQL-103";

    public override IReadOnlyList<Need> Needs => [Need.Whole<PostgreSqlDbSystem>()];

    private protected override string Noun => "DB system";

    private protected override string Field => "networkDetails.nsgIds";
}
