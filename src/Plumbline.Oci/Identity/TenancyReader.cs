using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Identity;

/// <summary>Reads the tenancy, its region subscriptions and its ACTIVE compartments.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/</remarks>
internal sealed class TenancyReader(OciConnection connection, JournaledReader reader)
{
    private const string ApiVersion = "/20160918";

    /// <summary>Asks for all compartments.</summary>
    public static OciRequest CompartmentsOf(OciConnection connection) =>
        Request(connection, "ListCompartments", "/compartments", "the compartments and their paths")
            .With("compartmentId", connection.TenancyId)
            .With("compartmentIdInSubtree", "true")
            .With("accessLevel", "ANY")
            .With("limit", "1000");

    /// <exception cref="OciException">One of the three cannot be read: without it no scan is possible.</exception>
    public async Task<TenancyOutline> ReadAsync(CancellationToken cancellationToken)
    {
        var tenancy = ReadTenancyAsync(cancellationToken);
        var subscriptions = ReadSubscriptionsAsync(cancellationToken);
        var compartments = ReadCompartmentsAsync(cancellationToken);
        await Task.WhenAll(tenancy, subscriptions, compartments).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var root = await tenancy;
        var regions = await subscriptions;
        var (below, flaws) = await compartments;
        return new TenancyOutline(root, regions, new CompartmentTree(root, below), flaws);
    }

    private async Task<Tenancy> ReadTenancyAsync(CancellationToken cancellationToken)
    {
        var request = Request(connection, "GetTenancy", $"/tenancies/{connection.TenancyId}", "the tenancy's name");
        var details = await reader.GetAsync(request, OciJson.Default.TenancyDetails, cancellationToken);
        return new Tenancy
        {
            Id = details.Id,
            CompartmentId = details.Id,
            TenancyName = details.Name ?? details.Id,
        };
    }

    private async Task<IReadOnlyList<RegionSubscription>> ReadSubscriptionsAsync(CancellationToken cancellationToken)
    {
        var path = $"/tenancies/{connection.TenancyId}/regionSubscriptions";
        var request = Request(connection, "ListRegionSubscriptions", path, "the regions to scan");
        var (regions, failures) = await reader.ListAsync(
            request,
            OciJson.Default.RegionSubscription,
            cancellationToken
        );
        if (failures is [var failure, ..])
        {
            throw failure;
        }

        return regions.Any(region => region.IsReady)
            ? regions
            : throw new OciException(
                request.Call,
                status: null,
                ClientErrorCode.InvalidResponse,
                "the tenancy is subscribed to no region that is ready"
            );
    }

    /// <summary>
    /// The whole subtree in one paged list; it leaves out the root, which is the tenancy. Compartments that are not
    /// active are asked for too: those below them have them in their paths. One that cannot be read among others that
    /// can is a gap; a list that fails, or without anything that can be read, is the end.
    /// </summary>
    private async Task<(IEnumerable<Compartment>, IReadOnlyList<OciException>)> ReadCompartmentsAsync(
        CancellationToken cancellationToken
    )
    {
        var (all, failures) = await reader.ListAsync(
            CompartmentsOf(connection),
            OciJson.Default.CompartmentDetails,
            cancellationToken
        );
        var isBroken = failures.Any(failure => failure.Code != ClientErrorCode.InvalidResponse || all.Count == 0);
        return isBroken ? throw failures[0] : (all.Select(ToCompartment), failures);
    }

    private static Compartment ToCompartment(CompartmentDetails details) =>
        new()
        {
            Id = details.Id,
            CompartmentId = details.CompartmentId,
            CompartmentName = details.Name ?? details.Id,
            IsActive = details.MayBeActive,
        };

    private static OciRequest Request(OciConnection connection, string operation, string path, string purpose) =>
        new(
            new OciCall("identity", operation, connection.Endpoints.Identity(connection.Region))
            {
                Region = connection.Region.Identifier,
            },
            ApiVersion + path
        )
        {
            Purpose = purpose,
        };
}
