using CsCheck;
using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Http;

public sealed class RequestSignerTests : IAsyncDisposable
{
    private const string KeyId = "ocid1.tenancy.oc1..root/ocid1.user.oc1..alice/00:11";

    private readonly StubServer _server = new(StubAnswer.Json("[]"));
    private readonly HttpClient _http;

    public RequestSignerTests()
    {
        var endpoints = new Endpoints(new Region("us-ashburn-1", "iad", "oraclecloud.com"), _server.Url.ToString());
        var signer = new RequestSigner(
            new CurrentCredentials(
                new Credentials(new Principal("", Id: null), KeyId, new SigningKey(TestKeys.Rsa)),
                source: null,
                TimeProvider.System
            ),
            TimeProvider.System
        );
        _http = OciTransport.Create(new SigningHandler(signer, endpoints), proxy: null, certBundle: null);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public Task Whatever_is_sent_arrives_with_a_signature_that_OCI_accepts() =>
        Requests.SampleAsync(
            async request =>
            {
                var arrived = await SendAsync(request.Method, request.Target, request.Body);
                SignatureVerifier.Problem(arrived, KeyId).ShouldBeNull();
                arrived.Method.ShouldBe(request.Method);
                arrived.Body.ShouldBe(HasBody(request.Method) ? request.Body ?? [] : []);
            },
            iter: 300,
            threads: 1
        );

    [Fact]
    public async Task The_port_is_part_of_the_signed_host() =>
        (await SendAsync("GET", "/", null)).Header("host").ShouldBe(_server.Url.Authority);

    [Fact]
    public async Task A_body_method_without_a_body_signs_the_empty_one()
    {
        var arrived = await SendAsync("POST", "/20180608/keys/k/actions/disable", null);
        arrived.Header("content-length").ShouldBe("0");
        arrived.Header("content-type").ShouldBe("application/json");
        arrived.Header("x-content-sha256").ShouldBe("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        SignatureVerifier.Problem(arrived, KeyId).ShouldBeNull();
    }

    [Fact]
    public async Task A_content_type_of_ones_own_is_kept_and_signed()
    {
        using var body = new StringContent("text");
        var arrived = await SendContentAsync("PUT", "/", body);
        arrived.Header("content-type").ShouldBe("text/plain; charset=utf-8");
        SignatureVerifier.Problem(arrived, KeyId).ShouldBeNull();
    }

    [Theory]
    [InlineData("GET /", "GET /other", "signature")]
    [InlineData("Host: 127.0.0.1", "Host: 127.0.0.2", "signature")]
    [InlineData("x-content-sha256: ", "x-content-sha256: A", "hash")]
    public async Task The_verifier_sees_what_was_changed_on_the_way(string from, string to, string problem)
    {
        var arrived = await SendAsync(from.StartsWith('x') ? "POST" : "GET", "/", null);
        var forged = arrived with { Head = arrived.Head.Replace(from, to, StringComparison.OrdinalIgnoreCase) };
        SignatureVerifier.Problem(arrived, KeyId).ShouldBeNull();
        SignatureVerifier.Problem(forged, KeyId).ShouldBe(problem);
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("https://oraclecloud.com.example.com/")]
    [InlineData("https://identity.us-ashburn-1.oci.oraclecloud.eu/")]
    public async Task Nothing_is_signed_for_a_foreign_host(string address)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        var error = await Should.ThrowAsync<InvalidOperationException>(() => _http.SendAsync(message, Token));
        error.Message.ShouldBe($"Refused to sign a request to {new Uri(address).Authority}.");
        message.Headers.Authorization.ShouldBeNull();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Gen<(string Method, string Target, byte[]? Body)> Requests =>
        Gen.Select(Gen.OneOf("GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"), Target, Gen.Byte.Array[0, 3000].Null());

    /// <summary>Paths and queries with everything that may be in them, escaped and not.</summary>
    private static Gen<string> Target =>
        from segments in Gen.OneOf(Text, Text.Select(Uri.EscapeDataString)).Array[0, 4]
        from query in Gen.Select(Text, Gen.String[0, 12])
            .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}")
            .Array[0, 3]
        select "/" + string.Join('/', segments) + (query.Length == 0 ? "" : "?" + string.Join('&', query));

    private static Gen<string> Text =>
        Gen.String[Gen.Char["abcXYZ019-._~!$'()*+,;:@%& é鍵"], 0, 10].Select(text => text.Replace("%", "%2F"));

    private static bool HasBody(string method) => method is "POST" or "PUT" or "PATCH";

    private Task<StubRequest> SendAsync(string method, string target, byte[]? body) =>
        SendContentAsync(method, target, body is null || !HasBody(method) ? null : new ByteArrayContent(body));

    private async Task<StubRequest> SendContentAsync(string method, string target, HttpContent? content)
    {
        using var message = new HttpRequestMessage(
            new(method),
            new Uri(_server.Url.GetLeftPart(UriPartial.Authority) + target)
        )
        {
            Content = content,
        };
        using var answer = await _http.SendAsync(message, Token);
        return _server.Requests[^1];
    }
}
