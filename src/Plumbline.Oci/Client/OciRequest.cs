using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client;

/// <summary>A read-only call: what is asked, where, and with which query parameters.</summary>
internal sealed record OciRequest(OciCall Call, string Path)
{
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    public Uri Uri
    {
        get
        {
            var query = string.Join('&', Query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
            var address = Call.Endpoint.GetLeftPart(System.UriPartial.Path).TrimEnd('/') + Path;
            return new Uri(query.Length == 0 ? address : $"{address}?{query}");
        }
    }

    public OciRequest With(string name, string value) => this with { Query = [.. Query, (name, value)] };
}
