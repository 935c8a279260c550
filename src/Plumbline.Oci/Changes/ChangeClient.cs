using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Changes;

/// <summary>The calls of change plans. Their failures are failures of steps.</summary>
internal sealed class ChangeClient(OciConnection connection)
{
    public Endpoints Endpoints => connection.Endpoints;

    public string TenancyId => connection.TenancyId;

    /// <exception cref="StepException">No host can be in such a region.</exception>
    public Region Region(string name) =>
        connection.Directory.FindBeside(name, connection.Region)
        ?? throw new StepException(StepFailure.Impossible, $"there is no region '{name}'");

    /// <exception cref="StepException">OCI refused, or did not answer.</exception>
    public async Task<OciResponse> SendAsync(OciRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Client.ExchangeAsync(request, cancellationToken);
        }
        catch (OciException error)
        {
            throw Failed(error);
        }
    }

    /// <summary>The answer's JSON object, and the resource's version.</summary>
    /// <exception cref="StepException">OCI refused, did not answer, or answered something else.</exception>
    public async Task<(JsonObject Json, string? ETag)> ReadAsync(
        OciRequest request,
        CancellationToken cancellationToken
    )
    {
        var response = await SendAsync(request, cancellationToken);
        return (Parse<JsonObject>(request, response), response.ETag);
    }

    /// <exception cref="StepException">The answer is something else.</exception>
    public static T Parse<T>(OciRequest request, OciResponse response)
        where T : JsonNode
    {
        try
        {
            return JsonSerializer.Deserialize(response.Body, ChangeJson.Default.JsonNode) as T
                ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new StepException(
                StepFailure.CallFailed,
                $"{request.Call.Operation} gave an answer that is not what it should be"
            )
            {
                OpcRequestId = response.OpcRequestId,
            };
        }
    }

    /// <summary>Null in place of a refusal with one of some statuses.</summary>
    public async Task<OciResponse?> TrySendAsync(OciRequest request, int status, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Client.ExchangeAsync(request, cancellationToken);
        }
        catch (OciException error) when (error.Status == status)
        {
            return null;
        }
        catch (OciException error)
        {
            throw Failed(error);
        }
    }

    public static byte[] Body(JsonObject json) =>
        JsonSerializer.SerializeToUtf8Bytes(json, ChangeJson.Default.JsonObject);

    private static StepException Failed(OciException error) =>
        new(
            StepFailure.CallFailed,
            $"{error.Call.Operation} failed: {error.Answer}: {error.Message.TrimEnd('.')}",
            error
        )
        {
            OpcRequestId = error.OpcRequestId,
        };
}
