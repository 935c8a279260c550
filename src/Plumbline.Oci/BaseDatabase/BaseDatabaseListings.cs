using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>How DB systems and their databases are listed: databases go by their home.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/database/20160918/</remarks>
internal sealed class BaseDatabaseListings : ServiceListings
{
    private const string Host = "https://database.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<DbSystem>("database", "ListDbSystems", Host, "/20160918/dbSystems", "DB systems")
        {
            SearchType = "DbSystem",
            ListGrant = new(Verb.Inspect, "db-systems"),
        },
        new Listing<DbHome>("database", "ListDbHomes", Host, "/20160918/dbHomes", "database homes")
        {
            SearchType = "DbHome",
            ListGrant = new(Verb.Inspect, "db-homes"),
        },
        new Listing<Database>("database", "ListDatabases", Host, "/20160918/databases", "databases")
        {
            Parent = ParentLink.By<DbHome>(
                ("compartmentId", home => home.CompartmentId),
                ("dbHomeId", home => home.Id)
            ),
            ListGrant = new(Verb.Inspect, "databases"),
        },
    ];
}
