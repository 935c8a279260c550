using System.Net.Http.Headers;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client;

/// <summary>A call: what is asked, where, why, and with which parameters. It reads unless a method says otherwise.</summary>
internal sealed record OciRequest(OciCall Call, string Path)
{
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>How something is changed; null for a call that reads.</summary>
    public HttpMethod? Method { get; init; }

    /// <summary>The JSON that is sent. Of calls that read, only those to Search have one.</summary>
    public byte[]? Body { get; init; }

    /// <summary>By this OCI tells, for 24 hours, a call that is repeated from a new one; null where none is needed.</summary>
    public string? RetryToken { get; init; }

    /// <summary>The version (ETag) that the resource must still have; null for any.</summary>
    public string? IfMatch { get; init; }

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
        var method = Method ?? (Body is null ? HttpMethod.Get : HttpMethod.Post);
        var message = new HttpRequestMessage(method, uri);
        AddHeader(message, "opc-retry-token", RetryToken);
        AddHeader(message, "if-match", IfMatch);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return message;
    }

    /// <summary>An ETag may be of any shape.</summary>
    private static void AddHeader(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
