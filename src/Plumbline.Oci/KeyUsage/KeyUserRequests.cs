using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.KeyUsage;

/// <summary>The questions about resources of one kind in one region.</summary>
internal sealed class KeyUserRequests(OciConnection connection, Region region, KeyUserKind kind)
{
    private const string PageSize = "1000";

    private Uri Endpoint => connection.Endpoints.Service(kind.Host, region);

    /// <summary>The list operation, for what is said about it where nothing is asked.</summary>
    public OciCall ListCall => Call(kind.ListOperation);

    /// <param name="address">What the list is about, by the API's names: a compartment, a resource above.</param>
    public OciRequest List(IReadOnlyDictionary<string, string> address)
    {
        var path = kind.List;
        var request = new OciRequest(ListCall, path) { Purpose = "who uses which keys", HasEnvelope = kind.Envelope };
        foreach (var (name, value) in address)
        {
            var placeholder = $"{{{name}}}";
            request = request.Path.Contains(placeholder, StringComparison.Ordinal)
                ? request with
                {
                    Path = request.Path.Replace(placeholder, Uri.EscapeDataString(value), StringComparison.Ordinal),
                }
                : request.With(name, value);
        }

        return kind.Single || kind.HasNoLimit ? request : request.With("limit", PageSize);
    }

    public OciRequest One(KeyUser user) =>
        new(Call(kind.GetOperation!), kind.PathOf(user)) { Purpose = "which keys a resource uses" };

    private OciCall Call(string operation) => new(kind.Service, operation, Endpoint) { Region = region.Identifier };
}
