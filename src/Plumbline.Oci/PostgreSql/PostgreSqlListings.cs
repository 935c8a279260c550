using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.PostgreSql;

/// <summary>How PostgreSQL DB systems are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/postgresql/20220915/</remarks>
internal sealed class PostgreSqlListings : ServiceListings
{
    private const string Host = "https://postgresql.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<PostgreSqlDbSystem>("psql", "ListDbSystems", Host, "/20220915/dbSystems", "PostgreSQL DB systems")
        {
            SearchType = "PostgresqlDbSystem",
            HasEnvelope = true,
            GetOperation = "GetDbSystem",
            Get = "/20220915/dbSystems/{id}",
            GetGrant = new(Verb.Read, "postgres-db-systems"),
            ListGrant = new(Verb.Inspect, "postgres-db-systems"),
        },
    ];
}
