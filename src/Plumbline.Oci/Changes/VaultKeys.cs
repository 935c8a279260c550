using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Changes;

/// <summary>One vault's keys: made, read, switched and used. Its addresses are asked for, never taken from a plan.</summary>
internal sealed class VaultKeys
{
    private const string Root = "/20180608";

    private readonly ChangeClient _client;
    private readonly string _region;
    private readonly Uri _management;
    private readonly Uri _crypto;

    private VaultKeys(ChangeClient client, string region, Uri management, Uri crypto) =>
        (_client, _region, _management, _crypto) = (client, region, management, crypto);

    /// <exception cref="StepException">The vault cannot be read, is not active, or is somewhere else than vaults are.</exception>
    public static async Task<VaultKeys> OpenAsync(
        ChangeClient client,
        string regionName,
        string vaultId,
        CancellationToken cancellationToken
    )
    {
        var region = client.Region(regionName);
        var call = new OciCall("kms", "GetVault", client.Endpoints.Kms(region)) { Region = region.Identifier };
        var request = new OciRequest(call, $"{Root}/vaults/{Uri.EscapeDataString(vaultId)}")
        {
            Purpose = "where the keys of a vault are",
        };
        var (vault, _) = await client.ReadAsync(request, cancellationToken);
        if ((string?)vault["lifecycleState"] is not "ACTIVE")
        {
            throw new StepException(StepFailure.WorldChanged, "the vault is not active");
        }

        return
            client.Endpoints.Vault((string?)vault["managementEndpoint"], region) is { } management
            && client.Endpoints.VaultCrypto((string?)vault["cryptoEndpoint"], region) is { } crypto
            ? new VaultKeys(client, region.Identifier, management, crypto)
            : throw new StepException(
                StepFailure.Impossible,
                "the vault's endpoints are not those of a vault in this region and realm"
            );
    }

    public Task<(JsonObject Json, string? ETag)> ReadAsync(string keyId, CancellationToken cancellationToken) =>
        _client.ReadAsync(Request("GetKey", $"/keys/{Escaped(keyId)}"), cancellationToken);

    /// <summary>The keys of a compartment, in any state.</summary>
    public async Task<IReadOnlyList<JsonObject>> ListAsync(string compartmentId, CancellationToken cancellationToken)
    {
        var keys = new List<JsonObject>();
        var request = Request("ListKeys", "/keys").With("compartmentId", compartmentId).With("limit", "1000");
        for (var page = request; ; )
        {
            var response = await _client.SendAsync(page, cancellationToken);
            keys.AddRange(ChangeClient.Parse<JsonArray>(request, response).OfType<JsonObject>());
            if (response.NextPage is not { } next)
            {
                return keys;
            }

            page = request.With("page", next);
        }
    }

    /// <returns>The new key's OCID, and the id of the request.</returns>
    public async Task<(string Id, string? RequestId)> CreateAsync(
        JsonObject details,
        string token,
        CancellationToken cancellationToken
    )
    {
        var request = Request("CreateKey", "/keys") with
        {
            Method = HttpMethod.Post,
            Body = ChangeClient.Body(details),
            RetryToken = token,
        };
        var response = await _client.SendAsync(request, cancellationToken);
        return ((string?)ChangeClient.Parse<JsonObject>(request, response)["id"] ?? "", response.OpcRequestId);
    }

    /// <returns>Null when the key is not of that version any more.</returns>
    public Task<OciResponse?> ActAsync(
        KeyTurn turn,
        string keyId,
        string? etag,
        string token,
        CancellationToken cancellationToken
    ) =>
        _client.TrySendAsync(
            Request(turn.Operation, $"/keys/{Escaped(keyId)}/actions/{turn.Action}") with
            {
                Method = HttpMethod.Post,
                Body = turn.Details is null ? null : ChangeClient.Body(turn.Details),
                IfMatch = etag,
                RetryToken = token,
            },
            status: 412,
            cancellationToken
        );

    /// <summary>Uses a key: <c>Encrypt</c>, <c>Decrypt</c>, <c>Sign</c>, <c>Verify</c>.</summary>
    public async Task<JsonObject> UseAsync(string operation, JsonObject details, CancellationToken cancellationToken)
    {
        var call = new OciCall("kms", operation, _crypto) { Region = _region };
        var path = operation.ToLowerInvariant();
        var request = new OciRequest(call, $"{Root}/{path}")
        {
            Purpose = "proof that a new key works",
            Method = HttpMethod.Post,
            Body = JsonSerializer.SerializeToUtf8Bytes(details, ChangeJson.Default.JsonObject),
        };
        return (await _client.ReadAsync(request, cancellationToken)).Json;
    }

    private OciRequest Request(string operation, string path) =>
        new(new OciCall("kms", operation, _management) { Region = _region }, Root + path)
        {
            Purpose = "keys of a change plan",
        };

    private static string Escaped(string id) => Uri.EscapeDataString(id);
}
