using System.Net.Http.Headers;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client;

/// <summary>A call that only reads: what is asked, where, why, and with which query parameters.</summary>
internal sealed record OciRequest(OciCall Call, string Path)
{
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>The JSON that is posted; null for a GET. Only Search is asked with a POST.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Whether a list comes as an object whose <c>items</c> it is, and not bare.</summary>
    public bool HasEnvelope { get; init; }

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

    /// <summary>An answer about something else must not be taken for one about what was asked.</summary>
    /// <exception cref="OciException">It is about another resource.</exception>
    public void DemandAnswerAbout(string asked, string answered)
    {
        if (asked != answered)
        {
            throw new OciException(
                Call,
                status: null,
                ClientErrorCode.InvalidResponse,
                "the answer is about another resource than the one that was asked about"
            );
        }
    }

    /// <summary>A new message for each attempt: one message is sent once.</summary>
    /// <param name="uri"><see cref="Uri"/>, which is made anew each time it is asked for.</param>
    public HttpRequestMessage ToMessage(Uri uri)
    {
        var message = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, uri);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return message;
    }
}
