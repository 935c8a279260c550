using System.Net.Http.Headers;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client;

/// <summary>A call that only reads: what is asked, where, why, and with which query parameters.</summary>
internal sealed record OciRequest(OciCall Call, string Path)
{
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>The JSON that is posted; null for a GET. Only Search is asked with a POST.</summary>
    public byte[]? Body { get; init; }

    /// <summary>What the answer is for, in few words for people: <c>--explain-calls</c> shows it.</summary>
    public string Purpose { get; init; } = "";

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

    /// <summary>A new message for each attempt: one message is sent once.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, Uri);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return message;
    }
}
