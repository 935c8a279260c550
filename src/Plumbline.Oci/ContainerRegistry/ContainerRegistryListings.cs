using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.ContainerRegistry;

/// <summary>How repositories of images are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/registry/20160918/</remarks>
internal sealed class ContainerRegistryListings : ServiceListings
{
    private const string Host = "https://artifacts.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<ContainerRepository>(
            "artifacts",
            "ListContainerRepositories",
            Host,
            "/20160918/container/repositories",
            "repositories of images"
        )
        {
            SearchType = "ContainerRepo",
            HasEnvelope = true,
            GetOperation = "GetContainerRepository",
            Get = "/20160918/container/repositories/{id}",
            GetGrant = new(Verb.Read, "repos"),
            ListGrant = new(Verb.Inspect, "repos"),
        },
    ];
}
