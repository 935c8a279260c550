using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Identity;

/// <summary>Reads the tenancy, its region subscriptions and its ACTIVE compartments.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/</remarks>
internal sealed class TenancyReader(OciConnection connection)
{
    private const string ApiVersion = "/20160918";

    /// <exception cref="OciException">One of the three cannot be read: without it no scan is possible.</exception>
    public async Task<TenancyOutline> ReadAsync(CancellationToken cancellationToken)
    {
        var tenancy = ReadTenancyAsync(cancellationToken);
        var subscriptions = ReadSubscriptionsAsync(cancellationToken);
        var compartments = ReadCompartmentsAsync(cancellationToken);
        await Task.WhenAll(tenancy, subscriptions, compartments).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return new TenancyOutline(
            await tenancy,
            await subscriptions,
            new CompartmentTree(await tenancy, await compartments)
        );
    }

    private async Task<Tenancy> ReadTenancyAsync(CancellationToken cancellationToken)
    {
        var request = Request("GetTenancy", $"/tenancies/{connection.TenancyId}");
        var details = await connection.Client.GetAsync(request, OciJson.Default.TenancyDetails, cancellationToken);
        return new Tenancy
        {
            Id = details.Id,
            CompartmentId = details.Id,
            TenancyName = details.Name ?? details.Id,
        };
    }

    private async Task<IReadOnlyList<RegionSubscription>> ReadSubscriptionsAsync(CancellationToken cancellationToken)
    {
        var request = Request("ListRegionSubscriptions", $"/tenancies/{connection.TenancyId}/regionSubscriptions");
        var subscriptions = await connection
            .Client.ListAsync(request, OciJson.Default.RegionSubscriptionArray, cancellationToken)
            .ToListAsync(cancellationToken);
        return subscriptions.Exists(region => region.IsReady)
            ? subscriptions
            : throw new OciException(
                request.Call,
                status: null,
                ClientErrorCode.InvalidResponse,
                "the tenancy is subscribed to no region that is ready"
            );
    }

    /// <summary>
    /// The whole subtree in one paged list; it leaves out the root, which is the tenancy. Compartments that are not
    /// active are asked for too: those below them have them in their paths.
    /// </summary>
    private async Task<IReadOnlyList<Compartment>> ReadCompartmentsAsync(CancellationToken cancellationToken)
    {
        var request = Request("ListCompartments", "/compartments")
            .With("compartmentId", connection.TenancyId)
            .With("compartmentIdInSubtree", "true")
            .With("accessLevel", "ANY");
        var all = connection.Client.ListAsync(request, OciJson.Default.CompartmentDetailsArray, cancellationToken);
        return await all.Select(ToCompartment).ToListAsync(cancellationToken);
    }

    private static Compartment ToCompartment(CompartmentDetails details) =>
        new()
        {
            Id = details.Id,
            CompartmentId = details.CompartmentId,
            CompartmentName = details.Name ?? details.Id,
            IsActive = details.MayBeActive,
        };

    private OciRequest Request(string operation, string path) =>
        new(new OciCall("identity", operation, connection.Endpoints.Identity(connection.Region)), ApiVersion + path);
}
