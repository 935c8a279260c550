using System.Text.Json.Nodes;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Changes;

/// <summary>Follows work requests, to learn early that something will never come about.</summary>
/// <remarks>
/// Database and the core services share the work requests of the core services; others have their own below the version
/// of their API. Source: https://docs.oracle.com/en-us/iaas/Content/General/Concepts/workrequestoverview.htm
/// </remarks>
internal sealed class WorkRequests(ChangeClient client, UserReader reader)
{
    /// <exception cref="StepException">The work failed or was cancelled.</exception>
    public async Task DemandNoFailureAsync(
        string? workRequestId,
        KeyUserAddress address,
        CancellationToken cancellationToken
    )
    {
        if (workRequestId is null)
        {
            return;
        }

        // One that cannot be read says nothing: the resource itself is looked at as well.
        var request = RequestOf(workRequestId, address);
        if (await client.TrySendAsync(request, status: 404, cancellationToken) is not { } response)
        {
            return;
        }

        var json = ChangeClient.Parse<JsonObject>(request, response);
        if ((string?)json["status"] is "FAILED" or "CANCELED" or "CANCELLED")
        {
            throw new StepException(StepFailure.NotConfirmed, "the work request that carries out the change has failed")
            {
                OpcRequestId = response.OpcRequestId,
            };
        }
    }

    /// <summary>Whether the work is done; true where it cannot be read.</summary>
    public async Task<bool> IsDoneAsync(
        string? workRequestId,
        KeyUserAddress address,
        CancellationToken cancellationToken
    )
    {
        await DemandNoFailureAsync(workRequestId, address, cancellationToken);
        if (
            workRequestId is null
            || await client.TrySendAsync(RequestOf(workRequestId, address), status: 404, cancellationToken)
                is not { } response
        )
        {
            return true;
        }

        var json = ChangeClient.Parse<JsonObject>(RequestOf(workRequestId, address), response);
        return (string?)json["status"] is "SUCCEEDED" or "COMPLETED";
    }

    private OciRequest RequestOf(string id, KeyUserAddress address)
    {
        var escaped = Uri.EscapeDataString(id);
        var call = reader.Call(address, "GetWorkRequest");
        return address.Kind.Service switch
        {
            "core" or "database" => Get(CoreCall(address), $"/20160918/workRequests/{escaped}"),
            "object_storage" => Get(call, $"/workRequests/{escaped}"),
            "log_analytics" => Get(
                call,
                address.Fill($"/20200601/namespaces/{{namespaceName}}/storageWorkRequests/{escaped}")
            ),
            _ => Get(call, $"/{address.Kind.List.Split('/')[1]}/workRequests/{escaped}"),
        };
    }

    private OciCall CoreCall(KeyUserAddress address)
    {
        var region = client.Region(address.User.Region);
        return new("core", "GetWorkRequest", client.Endpoints.Service("https://iaas.{region}.{domain}", region))
        {
            Region = region.Identifier,
        };
    }

    private static OciRequest Get(OciCall call, string path) => new(call, path) { Purpose = "how a change goes on" };
}
