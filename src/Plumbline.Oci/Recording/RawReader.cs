using System.Text.Json.Nodes;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Recording;

/// <summary>Reads what a scan has found once more, with every field that the API gives.</summary>
internal sealed class RawReader(OciConnection connection)
{
    private const string IdentityVersion = "/20160918";
    private const string KmsVersion = "/20180608";

    public Task<JsonObject> TenancyAsync(CancellationToken cancellationToken) =>
        GetAsync(Identity("GetTenancy", $"/tenancies/{connection.TenancyId}"), cancellationToken);

    public Task<List<JsonObject>> SubscriptionsAsync(CancellationToken cancellationToken) =>
        ListAsync(
            Identity("ListRegionSubscriptions", $"/tenancies/{connection.TenancyId}/regionSubscriptions"),
            cancellationToken
        );

    public Task<List<JsonObject>> CompartmentsAsync(CancellationToken cancellationToken) =>
        ListAsync(
            Identity("ListCompartments", "/compartments")
                .With("compartmentId", connection.TenancyId)
                .With("compartmentIdInSubtree", "true")
                .With("accessLevel", "ANY"),
            cancellationToken
        );

    public Task<JsonObject> VaultAsync(Vault vault, CancellationToken cancellationToken) =>
        GetAsync(
            Kms("GetVault", connection.Endpoints.Kms(RegionOf(vault)), $"/vaults/{Uri.EscapeDataString(vault.Id)}"),
            cancellationToken
        );

    /// <param name="endpoint">The vault's own.</param>
    public Task<JsonObject> KeyAsync(Uri endpoint, Key key, CancellationToken cancellationToken) =>
        GetAsync(Kms("GetKey", endpoint, $"/keys/{Uri.EscapeDataString(key.Id)}"), cancellationToken);

    public Task<List<JsonObject>> KeyVersionsAsync(Uri endpoint, Key key, CancellationToken cancellationToken) =>
        ListAsync(
            Kms("ListKeyVersions", endpoint, $"/keys/{Uri.EscapeDataString(key.Id)}/keyVersions"),
            cancellationToken
        );

    public Uri? EndpointOf(Vault vault) => connection.Endpoints.Vault(vault.ManagementEndpoint, RegionOf(vault));

    /// <summary>The scan has been there: it knows the region.</summary>
    private Region RegionOf(Resource resource) =>
        connection.Directory.FindBeside(resource.Region, connection.Region) ?? connection.Region;

    private OciRequest Identity(string operation, string path) =>
        new(
            new OciCall("identity", operation, connection.Endpoints.Identity(connection.Region)),
            IdentityVersion + path
        );

    private static OciRequest Kms(string operation, Uri endpoint, string path) =>
        new(new OciCall("kms", operation, endpoint), KmsVersion + path);

    private async Task<JsonObject> GetAsync(OciRequest request, CancellationToken cancellationToken) =>
        (await connection.Client.GetAsync(request, OciJson.Default.JsonObject, cancellationToken)).Item;

    private Task<List<JsonObject>> ListAsync(OciRequest request, CancellationToken cancellationToken) =>
        connection
            .Client.ListAsync(request, OciJson.Default.JsonObjectArray, cancellationToken)
            .ToListAsync(cancellationToken)
            .AsTask();
}
