using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Recovery;

/// <summary>How protected databases are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/recovery-service/20210216/</remarks>
internal sealed class RecoveryListings : ServiceListings
{
    private const string Host = "https://recovery.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<ProtectedDatabase>(
            "recovery",
            "ListProtectedDatabases",
            Host,
            "/20210216/protectedDatabases",
            "protected databases"
        )
        {
            SearchType = "ProtectedDatabase",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "recovery-service-protected-database"),
        },
    ];
}
