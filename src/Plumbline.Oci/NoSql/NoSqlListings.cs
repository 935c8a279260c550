using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.NoSql;

/// <summary>How NoSQL tables are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/nosql-database/20190828/</remarks>
internal sealed class NoSqlListings : ServiceListings
{
    private const string Host = "https://nosql.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<NoSqlTable>("nosql", "ListTables", Host, "/20190828/tables", "NoSQL tables")
        {
            SearchType = "NoSQLTable",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "nosql-tables"),
        },
    ];
}
