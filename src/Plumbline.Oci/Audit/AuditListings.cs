using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Audit;

/// <summary>How the settings of the audit log are read.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/audit/20190901/Configuration/GetConfiguration</remarks>
internal sealed class AuditListings : ServiceListings
{
    private const string Host = "https://audit.{region}.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<AuditConfiguration>(
            "audit",
            "GetConfiguration",
            Host,
            "/20190901/configuration",
            "settings of the audit log"
        )
        {
            IsSingle = true,
            Scope = ListScope.Tenancy,
            ListGrant = new(Verb.Inspect, "tenancies"),
        },
    ];
}
