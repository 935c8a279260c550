using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>How Autonomous AI Databases are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/database/20160918/</remarks>
internal sealed class AutonomousDatabaseListings : ServiceListings
{
    private const string Host = "https://database.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<AutonomousDatabase>(
            "database",
            "ListAutonomousDatabases",
            Host,
            "/20160918/autonomousDatabases",
            "Autonomous AI Databases"
        )
        {
            SearchType = "AutonomousDatabase",
            ListGrant = new(Verb.Inspect, "autonomous-databases"),
        },
    ];
}
