using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Kms;

/// <summary>The questions to Key Management in one region: about vaults to the region, about keys to their vault.</summary>
internal sealed class KmsRequests(OciConnection connection, Region region)
{
    private const string Root = "/20180608";

    private Uri OfRegion => connection.Endpoints.Kms(region);

    /// <summary>An operation, for what is said about it where nothing is asked.</summary>
    /// <param name="endpoint">The vault's; null for the region's.</param>
    public OciCall Call(string operation, Uri? endpoint = null) =>
        new("kms", operation, endpoint ?? OfRegion) { Region = region.Identifier };

    public OciRequest Vaults(string compartmentId) =>
        List(Call("ListVaults"), "/vaults", "the vaults of a compartment").With("compartmentId", compartmentId);

    public OciRequest Vault(string id, string purpose) => Get(Call("GetVault"), $"/vaults/{Escaped(id)}", purpose);

    public OciRequest VaultUsage(string id) =>
        Get(
            Call("GetVaultUsage"),
            $"/vaults/{Escaped(id)}/usage",
            "how many keys a vault counts: the proof that all were listed"
        );

    public OciRequest Keys(Uri endpoint, string compartmentId) =>
        List(Call("ListKeys", endpoint), "/keys", "the keys of a vault in a compartment")
            .With("compartmentId", compartmentId);

    public OciRequest Key(Uri endpoint, string id) =>
        Get(Call("GetKey", endpoint), $"/keys/{Escaped(id)}", "fields of a key that lists lack");

    /// <summary>The newest first.</summary>
    public OciRequest KeyVersions(Uri endpoint, string keyId) =>
        List(Call("ListKeyVersions", endpoint), $"/keys/{Escaped(keyId)}/keyVersions", "the versions of a key")
            .With("sortBy", "TIMECREATED")
            .With("sortOrder", "DESC");

    private static OciRequest List(OciCall call, string path, string purpose) =>
        Get(call, path, purpose).With("limit", "1000");

    private static OciRequest Get(OciCall call, string path, string purpose) =>
        new(call, Root + path) { Purpose = purpose };

    private static string Escaped(string id) => Uri.EscapeDataString(id);
}
