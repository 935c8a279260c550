using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes;

/// <summary>Reads a resource that names keys as it is now.</summary>
internal sealed class UserReader(ChangeClient client)
{
    /// <exception cref="StepException">It cannot be read, or is not there any more.</exception>
    public async Task<CurrentUser> ReadAsync(KeyUserAddress address, CancellationToken cancellationToken)
    {
        var kind = address.Kind;
        var path = kind.Get is not null ? kind.PathOf(address.User) : address.Fill(kind.List);
        var operation = kind.GetOperation ?? kind.ListOperation;
        var request = new OciRequest(Call(address, operation), path) { Purpose = "what is to be changed" };
        if (kind.Get is null && kind.Single)
        {
            request = request.With("compartmentId", address.User.CompartmentId);
        }

        var (json, etag) = await ReadAsync(request, cancellationToken);
        var current = new CurrentUser(kind.Get is null && !kind.Single ? ItemOf(json, address) : json, etag);
        return current.IsGone
            ? throw new StepException(StepFailure.Gone, "the resource is not there any more")
            : current;
    }

    private async Task<(JsonObject Json, string? ETag)> ReadAsync(
        OciRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await client.ReadAsync(request, cancellationToken);
        }
        catch (StepException error) when (error.InnerException is OciException { Status: 404 })
        {
            throw new StepException(
                StepFailure.NotVisible,
                "the resource is not there any more, or may not be read",
                error
            )
            {
                OpcRequestId = error.OpcRequestId,
            };
        }
    }

    public OciCall Call(KeyUserAddress address, string operation)
    {
        var region = client.Region(address.User.Region);
        return new(address.Kind.Service, operation, client.Endpoints.Service(address.Kind.Host, region))
        {
            Region = region.Identifier,
        };
    }

    /// <summary>The keys that the resource names in one place.</summary>
    public static IReadOnlyList<string> KeysIn(CurrentUser current, KeyUserKind kind, string field)
    {
        using var document = JsonDocument.Parse(ChangeClient.Body(current.Json));
        var pattern = kind.References.First(pattern => pattern.Path == field);
        return [.. pattern.Read(document.RootElement).Select(reference => reference.KeyId).OfType<string>()];
    }

    /// <summary>Of what only a list shows, the item that is meant.</summary>
    private static JsonObject ItemOf(JsonObject list, KeyUserAddress address) =>
        (list["items"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .FirstOrDefault(item => (string?)item[address.Kind.Id] == address.User.Id.Split('/')[^1])
        ?? throw new StepException(StepFailure.Gone, "the resource is not there any more");
}
