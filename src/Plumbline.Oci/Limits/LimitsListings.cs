using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Limits;

/// <summary>How limits, what is used of them, and quota policies are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20181025/</remarks>
internal sealed class LimitsListings : ServiceListings
{
    private const string Host = "https://limits.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Quota>("limits", "ListQuotas", Host, "/20181025/quotas", "quota policies")
        {
            Scope = ListScope.Tenancy,
            ListGrant = new(Verb.Inspect, "quota"),
        },
        new Listing<LimitDefinition>(
            "limits",
            "ListLimitDefinitions",
            Host,
            "/20190729/limitDefinitions",
            "definitions of limits"
        )
        {
            Scope = ListScope.Tenancy,
            HasNoId = true,
            ListGrant = new(Verb.Inspect, "resource-availability"),
        },
        new Listing<LimitService>("limits", "ListServices", Host, "/20190729/services", "services with limits")
        {
            Scope = ListScope.Tenancy,
            HasNoId = true,
            ListGrant = new(Verb.Inspect, "resource-availability"),
        },
        new Listing<LimitValue>("limits", "ListLimitValues", Host, "/20190729/limitValues", "limits")
        {
            HasNoId = true,
            IsIdLocal = true,
            Adopt = (value, service) => value with { ServiceName = service.Name },
            Parent = ParentLink.By<LimitService>(
                ("compartmentId", service => service.CompartmentId),
                ("serviceName", service => service.Name)
            ),
            ListGrant = new(Verb.Inspect, "resource-availability"),
        },
        new Listing<LimitUse>(
            "limits",
            "GetResourceAvailability",
            Host,
            "/20190729/services/{serviceName}/limits/{limitName}/resourceAvailability",
            "uses of limits"
        )
        {
            IsSingle = true,
            IsOptional = true,
            Parent = new ParentLink(typeof(LimitValue), value => ((LimitValue)value).Question),
            ListGrant = new(Verb.Read, "resource-availability"),
        },
    ];
}
