using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Search;

/// <summary>Asks a region's Resource Search which types it knows: of others it shows nothing, whether there are any or not.</summary>
internal sealed class KnownTypeReader(OciConnection connection, JournaledReader reader, Region region)
{
    /// <returns>Their names, to be compared in any case; none when Search does not answer.</returns>
    public async Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellationToken)
    {
        var call = new OciCall("search", "ListResourceTypes", connection.Endpoints.Search(region))
        {
            Region = region.Identifier,
        };
        var request = new OciRequest(call, "/20180409/resourceTypes")
        {
            Purpose = "which types Search can be asked about",
        }.With("limit", "1000");
        var (types, failures) = await reader.ListAsync(request, OciJson.Default.KnownType, cancellationToken);
        return failures.Count > 0
            ? new HashSet<string>()
            : types.Select(type => type.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
