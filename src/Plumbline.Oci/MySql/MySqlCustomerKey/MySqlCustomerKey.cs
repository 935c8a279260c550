using Plumbline.Core.Rules;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.MySql;

/// <summary>The data of a DB system should be encrypted with a key of the customer.</summary>
public sealed class MySqlCustomerKey : CustomerKeyRule<MySqlDbSystem>
{
    public override string Id => "OCI-MYSQL-109";

    public override IReadOnlyList<Need> Needs => [Need.Whole<MySqlDbSystem>()];

    private protected override string Noun => "DB system";

    private protected override string Field => "encryptData.keyId";
}
