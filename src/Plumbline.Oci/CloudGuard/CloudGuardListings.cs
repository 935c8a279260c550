using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.CloudGuard;

/// <summary>How the settings and findings of Cloud Guard are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/cloud-guard/20200131/</remarks>
internal sealed class CloudGuardListings : ServiceListings
{
    private const string Host = "https://cloudguard-cp-api.{region}.oci.{domain}";

    private static readonly (string, string)[] Subtree =
    [
        ("compartmentIdInSubtree", "true"),
        ("accessLevel", "ACCESSIBLE"),
    ];

    /// <summary>Targets and problems of all regions are in the one that Cloud Guard reports to.</summary>
    private static readonly ParentLink AtReportingRegion = new(
        typeof(CloudGuardConfiguration),
        settings => new Dictionary<string, string> { ["compartmentId"] = settings.CompartmentId }
    )
    {
        Host = settings =>
            ((CloudGuardConfiguration)settings).ReportingRegion is { } region
                ? Host.Replace("{region}", region, StringComparison.Ordinal)
                : null,
    };

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<CloudGuardConfiguration>(
            "cloud_guard",
            "GetConfiguration",
            Host,
            "/20200131/configuration",
            "settings of Cloud Guard"
        )
        {
            IsSingle = true,
            Scope = ListScope.Tenancy,
            ListGrant = new(Verb.Read, "cloud-guard-config"),
        },
        new Listing<CloudGuardTarget>("cloud_guard", "ListTargets", Host, "/20200131/targets", "targets of Cloud Guard")
        {
            HasEnvelope = true,
            Filters = Subtree,
            Parent = AtReportingRegion,
            GetOperation = "GetTarget",
            Get = "/20200131/targets/{id}",
            ListGrant = new(Verb.Inspect, "cloud-guard-targets"),
            GetGrant = new(Verb.Read, "cloud-guard-targets"),
        },
        new Listing<CloudGuardProblem>(
            "cloud_guard",
            "ListProblems",
            Host,
            "/20200131/problems",
            "problems of Cloud Guard"
        )
        {
            HasEnvelope = true,
            Filters = Subtree,
            Parent = AtReportingRegion,
            ListGrant = new(Verb.Inspect, "cloud-guard-problems"),
        },
    ];
}
