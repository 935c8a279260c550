using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.MySql;

/// <summary>How MySQL DB systems are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/mysql/20190415/</remarks>
internal sealed class MySqlListings : ServiceListings
{
    private const string Host = "https://mysql.{region}.ocp.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<MySqlDbSystem>("mysql", "ListDbSystems", Host, "/20190415/dbSystems", "MySQL DB systems")
        {
            SearchType = "MysqlDbSystem",
            GetOperation = "GetDbSystem",
            Get = "/20190415/dbSystems/{id}",
            GetGrant = new(Verb.Read, "mysql-instances"),
            ListGrant = new(Verb.Inspect, "mysql-instances"),
        },
    ];
}
